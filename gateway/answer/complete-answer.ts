import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { RequestState } from '../context/request-state';
import type { Logger } from '../logger';
import { AnswerError } from './answer-error';
import type { FaultCollector, FaultGroup } from './fault-collector';
import { pathKey, type ResponsePath } from './response-path';

/** What the planner's executor gives: stock errors mean that it failed itself, since fetches report none. */
export interface PlannedResult {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
  readonly extensions?: Record<string, unknown>;
}

export interface CompleteAnswer {
  readonly data: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLError[];
}

/** Turns the executor's result and the faults met on the way into the answer: nothing is null without one error that says why. */
export function completeAnswer(result: PlannedResult, { faults, envelope }: RequestState, logger: Logger): CompleteAnswer {
  for (const error of result.errors ?? []) faults.add({ code: 'INTERNAL', path: error.path ?? [], cause: error });
  tellUnexplainedNulls(result.extensions?.valueCompletion, faults);
  const data = result.data ?? null;
  for (const path of faults.emptiedPaths) setNull(data, path);
  const { groups } = faults;
  for (const group of groups) log(group, envelope.requestId, logger);
  return groups.length > 0 ? { data, errors: groups.map((group) => new AnswerError(group)) } : { data };
}

function tellUnexplainedNulls(completion: unknown, faults: FaultCollector): void {
  if (!Array.isArray(completion)) return;
  const unexplained = completion.filter(({ path = [] }: GraphQLFormattedError) => !faults.explains(path));
  for (const { path = [], message } of unexplained as GraphQLFormattedError[]) {
    // The executor's other findings are values that do not fit their type: an enum value or type name nobody knows.
    const code = message.startsWith('Cannot return null') ? 'NULL_IN_NON_NULL' : 'SUBGRAPH_BAD_ANSWER';
    faults.add({ code, path, cause: message });
  }
}

function setNull(data: unknown, path: ResponsePath): void {
  let holder: unknown = data;
  for (const step of path.slice(0, -1)) holder = (holder as Record<string | number, unknown> | null | undefined)?.[step];
  const last = path.at(-1);
  if (last !== undefined && typeof holder === 'object' && holder !== null) (holder as Record<string | number, unknown>)[last] = null;
}

/** Refusals of what the client asked are its own affair; what is ours to mend goes to the log under the id the client got. */
function log({ cause, code, id, path, service, count }: FaultGroup, requestId: string, logger: Logger): void {
  if (cause === undefined && code !== 'DANGLING_REFERENCE') return;
  const fields = { code, id, requestId, service, path: pathKey(path), count, cause };
  if (code === 'INTERNAL') logger.error('A part of an answer failed.', fields);
  else logger.warn('A part of an answer is missing.', fields);
}
