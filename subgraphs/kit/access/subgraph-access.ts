import type { MutationRules } from './mutation-rule';
import type { RowPolicy } from './row-policy';

/** Who may meet which rows of a subgraph, and who may make which changes: the two lists to read when access is in question. */
export interface SubgraphAccess {
  readonly rows: readonly RowPolicy[];
  /** By name; a mutation that is not here is nobody's. */
  readonly mutations: MutationRules;
}

/** For schemas that are no part of the graph. */
export const everythingForEveryone: SubgraphAccess = { rows: [], mutations: {} };
