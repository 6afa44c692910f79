import { refuse, type Transaction } from '../../../../kit';
import { levelAbove } from '../research-level';
import { ResearchOrganisation } from '../research-organisation.entity';

type Child = Pick<ResearchOrganisation, 'level' | 'countyId' | 'startsOn' | 'endsOn'>;

/** The parent that an input names, held until the end. Refuses one that is not one level up, of another county, or that holds on no day of the child. */
export async function requireParent(tx: Transaction, child: Child, id: string): Promise<string> {
  const parent = await tx.lock(ResearchOrganisation, id, 'parent');
  const expected = levelAbove[child.level];
  if (parent.level !== expected) refuse('INVALID_VALUE', 'parent', { value: id, level: parent.level, expected: expected ?? 'none above the county' });
  if (parent.countyId !== child.countyId) refuse('INVALID_VALUE', 'parent', { value: id, expected: 'an organisation of the same county' });
  const apart = (parent.endsOn !== null && parent.endsOn <= child.startsOn) || (child.endsOn !== null && child.endsOn <= parent.startsOn);
  if (apart) refuse('INVALID_VALUE', 'parent', { value: id, startsOn: parent.startsOn, endsOn: parent.endsOn });
  return parent.id;
}
