import { GraphQLError } from 'graphql';
import { CodedError } from './coded-error';
import type { ErrorCode } from './codes';

/** SQLSTATEs a client can do something about; everything else is ours to mend. */
const codeOfSqlState: Readonly<Record<string, ErrorCode>> = {
  // A value PostgreSQL cannot hold: a NUL character, a malformed value, one out of range.
  '22021': 'BAD_FILTER',
  '22P02': 'BAD_FILTER',
  '22P05': 'BAD_FILTER',
  '22003': 'BAD_FILTER',
  '22007': 'BAD_FILTER',
  '22008': 'BAD_FILTER',
  '22009': 'BAD_FILTER',
  '57014': 'STATEMENT_TIMEOUT',
  '57P01': 'DATABASE_UNAVAILABLE',
  '57P03': 'DATABASE_UNAVAILABLE',
  '53300': 'DATABASE_UNAVAILABLE',
  ECONNREFUSED: 'DATABASE_UNAVAILABLE',
  ECONNRESET: 'DATABASE_UNAVAILABLE',
  ENOENT: 'DATABASE_UNAVAILABLE',
};

function codedErrorOf(error: unknown): CodedError {
  if (error instanceof CodedError) return error;
  const state = (error as { code?: unknown } | null)?.code;
  return new CodedError((typeof state === 'string' ? codeOfSqlState[state] : undefined) ?? 'INTERNAL');
}

/**
 * What leaves the subgraph for an error inside it: a code, its fixed sentence, the path. `report` gets the original of
 * those that are our fault, so that nothing of a statement or a stack reaches the answer.
 */
export function toClientError(error: GraphQLError, report: (original: unknown) => void): GraphQLError {
  const original = error.originalError ?? error;
  // Without a path the request itself is at fault (syntax, validation); its message speaks of the request alone.
  if (!error.path && !(original instanceof CodedError)) {
    return new GraphQLError(error.message, { nodes: error.nodes, extensions: { code: 'BAD_REQUEST' } });
  }
  const coded = codedErrorOf(original);
  if (!(original instanceof CodedError)) report(original);
  return new GraphQLError(coded.message, { path: error.path, extensions: coded.extensions });
}
