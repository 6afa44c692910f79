import { Field, ObjectType } from 'type-graphql';
import type { ConcreteClass } from '../definition';
import type { Outcome } from './mutate';
import { UserError } from './user-error';
import { SeenBy } from '../access/seen-by';

export interface PayloadType<Result> {
  readonly type: ConcreteClass;
  /** `also`: values of the further fields. */
  of(outcome: Outcome<Result>, also?: object): object;
}

/** A list that a payload has beside the record. */
export interface FurtherList {
  readonly type: ConcreteClass;
  readonly description: string;
}

/**
 * The type `<mutation>Payload`: the changed record under `field`, and the refusals. `record` is an entity, or a list
 * of one for changes of several at once. `further` lists stand beside it, empty when the change was refused.
 */
export function payloadType<Result extends object>(
  mutation: string,
  field: string,
  record: ConcreteClass | [ConcreteClass],
  description: string,
  further: Readonly<Record<string, FurtherList>> = {},
): PayloadType<Result> {
  const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Payload`;

  @SeenBy('EVERYONE')
  @ObjectType(name, { description: `What ${mutation} did (变更结果).` })
  class Payload {
    @Field(() => [UserError], { description: 'Why nothing was changed (拒绝原因); empty when it was.' })
    userErrors!: readonly UserError[];

    @Field(() => Boolean, { description: 'Whether this only tells what would happen (是否试运行).' })
    dryRun!: boolean;
  }
  Field(() => record as never, { nullable: true, description: `${description} Null when the change was refused.` })(Payload.prototype, field);
  for (const [list, { type, description: text }] of Object.entries(further)) Field(() => [type], { description: text })(Payload.prototype, list);
  const none = Object.fromEntries(Object.keys(further).map((key) => [key, []]));
  return { type: Payload, of: ({ result, userErrors, dryRun }, also) => ({ ...none, ...(result ? also : {}), [field]: result, userErrors, dryRun }) };
}
