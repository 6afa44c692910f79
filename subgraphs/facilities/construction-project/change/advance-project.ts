import { refuse, requireRules, type Transaction } from '../../../kit';
import { ConstructionProject } from '../construction-project.entity';
import { projectRules } from '../construction-project.rules';
import { projectLife } from '../project-life';
import type { AdvanceProjectInput } from './project.inputs';

/** One step forward. A project that was entered without its step takes the first one that is told. */
export async function advanceProject(tx: Transaction, input: AdvanceProjectInput): Promise<ConstructionProject> {
  const project = await tx.lockVersion(ConstructionProject, input);
  const stage = project.stage === null ? input.stage : projectLife.step(input.stage, project.stage);
  return requireRules(tx, ConstructionProject, await tx.update(ConstructionProject, project, { stage, finalCost: finalCostWith(input) }), projectRules, input);
}

/** The final accounts are the step at which the cost is known: there it must be told, elsewhere it cannot be. */
function finalCostWith({ stage, finalCost }: AdvanceProjectInput): number | undefined {
  const given = finalCost ?? undefined;
  if (stage === 'FINAL_ACCOUNTS' && given === undefined) refuse('EMPTY', 'finalCost', { stage });
  if (stage !== 'FINAL_ACCOUNTS' && given !== undefined) refuse('INVALID_VALUE', 'finalCost', { value: given, stage, expected: 'FINAL_ACCOUNTS' });
  return given;
}
