import { GraphQLError } from 'graphql';
import { errorMessages, type ErrorCode } from './codes';

/** What differs from case to case: the offending value and what would be right. Shown to clients, so never personal data. */
export type ErrorParams = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** An error a client may see: a code of the closed list, its fixed sentence, and parameters. */
export class CodedError extends GraphQLError {
  constructor(
    readonly code: ErrorCode,
    readonly params: ErrorParams = {},
  ) {
    super(errorMessages[code], { extensions: { code, params } });
    this.name = 'CodedError';
  }
}
