import sql from 'sql-template-tag';
import { enteredCode, enteredText, type Transaction } from '../../../../kit';
import { Target } from '../../target.entity';
import { TargetDependency } from '../target-dependency.entity';
import type { AddTargetDependencyInput, RemoveTargetDependencyInput } from './target-dependency.inputs';
import { whatItDependsOn } from './what-it-depends-on';

const longestNote = 500;

export async function addDependency(tx: Transaction, input: AddTargetDependencyInput): Promise<TargetDependency> {
  const note = input.note ? enteredText(input.note, 'note', longestNote) : null;
  const code = enteredCode(tx, 'TD', input.code);
  const target = await tx.lock(Target, input.target, 'target');
  return tx.insert(TargetDependency, { code, targetId: target.id, ...(await whatItDependsOn(tx, input, target.countyId)), note });
}

/** It never was true or is true no more: it has no dates that would tell. The change log keeps it. */
export async function removeDependency(tx: Transaction, input: RemoveTargetDependencyInput): Promise<Target> {
  const dependency = await tx.lockVersion(TargetDependency, input);
  await tx.rows(sql`DELETE FROM target_dependency WHERE id = ${dependency.id}::uuid`);
  return tx.lock(Target, dependency.targetId);
}
