import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { v7 as uuidv7 } from 'uuid';
import { errorMessages, type ErrorCode } from '../../subgraphs/kit/errors/codes';
import { CodedError, type ErrorParams } from '../../subgraphs/kit/errors/coded-error';
import type { Logger } from '../logger';
import { AnswerError } from './answer-error';

/** Apollo Server's names for what is wrong with the client's own request. */
const requestFaults = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/**
 * The last gate before the client: only codes of the closed list pass, each with an id. Messages about the client's
 * own request are kept, since only they say what to change; any other message is replaced and logged.
 */
export function createErrorFormatter(logger: Logger): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    if (error instanceof AnswerError) return formatted;
    const coded = codedErrorIn(error);
    if (coded) {
      const answer = told(formatted, coded.code, coded.message, coded.params);
      if (coded.cause !== undefined) logger.warn('A request was not answered.', { code: coded.code, id: answer.extensions?.id, cause: coded.cause });
      return answer;
    }
    if (requestFaults.has(String(formatted.extensions?.code))) return told(formatted, 'BAD_REQUEST', formatted.message);
    const internal = told(formatted, 'INTERNAL', errorMessages.INTERNAL);
    const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    logger.error('A request failed.', { code: 'INTERNAL', id: internal.extensions?.id, cause });
    return internal;
  };
}

/** Apollo Server wraps what validation rules report. */
function codedErrorIn(error: unknown): CodedError | undefined {
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  return original instanceof CodedError ? original : undefined;
}

function told(original: GraphQLFormattedError, code: ErrorCode, message: string, params: ErrorParams = {}): GraphQLFormattedError {
  const { locations, path } = original;
  const extensions = { code, id: uuidv7(), ...(Object.keys(params).length > 0 && { params }) };
  return { message, ...(locations && { locations }), ...(path && { path }), extensions };
}
