import type { ExecutionResult } from 'graphql';
import type { Envelope } from './context/envelope/envelope';

/** One GraphQL operation for one subgraph, as the query planner wrote it. */
export interface SubgraphRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/**
 * Runs one operation. The in-process transport calls it directly, the HTTP listener wraps it: one code path for both topologies.
 * What it gives is what JSON carries and nothing else (`serializeToJson`), so that the answer is the same in both.
 */
export type SubgraphExecutor = (request: SubgraphRequest, envelope: Envelope) => Promise<ExecutionResult>;
