import type { SubgraphDefinition } from './kit';
import { facilitiesSubgraph } from './facilities';
import { groupsSubgraph } from './groups';
import { planningSubgraph } from './planning';
import { schoolsSubgraph } from './schools';
import { staffingSubgraph } from './staffing';

/** Every subgraph of the graph, in the order in which an import fills them. */
export const subgraphs: readonly SubgraphDefinition[] = [schoolsSubgraph, groupsSubgraph, staffingSubgraph, facilitiesSubgraph, planningSubgraph];

/** The subgraph of that name. Throws for an unknown name, listing the right ones. */
export function subgraphNamed(name: string): SubgraphDefinition {
  const found = subgraphs.find((subgraph) => subgraph.name === name);
  if (!found) throw new Error(`There is no subgraph "${name}"; there are ${subgraphs.map((subgraph) => subgraph.name).join(', ')}.`);
  return found;
}
