import { refuse, type Transaction } from '../../kit';
import { isGroupOpenOn } from '../../network/open-group';
import { EducationGroup } from './education-group.entity';

/**
 * The group, held until the end of the transaction: all that happens to its members takes turns, so that what was checked
 * is still true when it is stored. Refuses with NOT_FOUND, or with NOT_OPEN when it is not open on the day.
 */
export async function lockOpenGroup(tx: Transaction, id: string, day: string, field = 'group'): Promise<EducationGroup> {
  const group = await tx.lock(EducationGroup, id, field);
  requireOpenGroup(group, day, field);
  return group;
}

export function requireOpenGroup({ id, foundedOn, dissolvedOn }: EducationGroup, day: string, field: string): void {
  if (!isGroupOpenOn({ foundedOn, dissolvedOn }, day)) refuse('NOT_OPEN', field, { value: id, on: day, foundedOn, dissolvedOn });
}
