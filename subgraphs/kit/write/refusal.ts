import { UserErrorCode } from '../errors/user-error-codes';
import { enumLabels } from '../schema/described-enum';
import type { UserError } from './user-error';

export type RefusalParams = Readonly<Record<string, string | number | boolean | null | undefined>>;

export function userError(code: UserErrorCode, field: string | readonly string[] | null, params: RefusalParams = {}): UserError {
  return {
    code,
    field: typeof field === 'string' ? [field] : field && [...field],
    message: `${enumLabels(UserErrorCode)[code]?.en}.`,
    params: Object.entries(params).flatMap(([name, value]) => (value === undefined || value === null ? [] : [{ name, value: String(value) }])),
  };
}

/** Thrown inside a change to undo all of it and tell why. */
export class Refusal extends Error {
  readonly errors: readonly UserError[];

  constructor(...errors: UserError[]) {
    super(errors.map(({ code }) => code).join(', '));
    this.name = 'Refusal';
    this.errors = errors;
  }
}

/** Refuses the change for one reason. `field` is the input field at fault. */
export function refuse(code: UserErrorCode, field: string | readonly string[] | null, params?: RefusalParams): never {
  throw new Refusal(userError(code, field, params));
}
