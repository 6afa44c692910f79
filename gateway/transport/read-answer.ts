import type { ExecutionResult } from 'graphql';
import { TransportFault } from './transport';

/** Reads the body of a subgraph's HTTP answer. The text is not put into the fault: it may hold anything, and faults are logged. */
export function readAnswer(status: number, text: string): ExecutionResult {
  if (status === 503) throw new TransportFault('SUBGRAPH_UNAVAILABLE', 'Status 503: the subgraph is starting, draining or overloaded.');
  const answer = parseJson(text);
  if (isResult(answer)) return answer;
  const got = `Status ${status} with ${text.length} characters that are no GraphQL result`;
  throw new TransportFault('SUBGRAPH_BAD_ANSWER', `${got}; data or errors were expected.`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isResult(answer: unknown): answer is ExecutionResult {
  if (typeof answer !== 'object' || answer === null) return false;
  const { data, errors } = answer as { data?: unknown; errors?: unknown };
  const hasErrors = Array.isArray(errors) && errors.length > 0;
  return hasErrors || (typeof data === 'object' && data !== null && !Array.isArray(data));
}
