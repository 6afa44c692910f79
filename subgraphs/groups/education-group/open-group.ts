import { refuse, type Transaction } from '../../kit';
import { EducationGroup } from './education-group.entity';

/**
 * The group, held until the end of the transaction: all that happens to its members takes turns, so that what was checked
 * is still true when it is stored. Refuses with NOT_FOUND, or with NOT_OPEN when it does not exist on the day.
 */
export async function lockOpenGroup(tx: Transaction, id: string, day: string, field = 'group'): Promise<EducationGroup> {
  const group = await tx.lock(EducationGroup, id, field);
  requireOpenGroup(group, day, field);
  return group;
}

export function requireOpenGroup({ id, foundedOn, dissolvedOn }: EducationGroup, day: string, field: string): void {
  const open = (foundedOn === null || foundedOn <= day) && (dissolvedOn === null || dissolvedOn > day);
  if (!open) refuse('NOT_OPEN', field, { value: id, on: day, foundedOn, dissolvedOn });
}
