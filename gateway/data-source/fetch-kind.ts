import type { ExecutionResult } from 'graphql';
import type { EntityData } from './entity-data';

/** How one kind of fetch is sent, and how its answer or its failure is told. */
export interface FetchKind {
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  read(result: ExecutionResult): EntityData | null;
  fail(failure: unknown): void;
}
