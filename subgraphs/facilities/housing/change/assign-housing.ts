import sql from 'sql-template-tag';
import { isId, refuse, refuseFirstDay, requirePeriod, type Transaction } from '../../../kit';
import { Building } from '../../building/building.entity';
import { HousingAssignment } from '../housing-assignment.entity';
import type { AssignHousingInput, EndHousingInput } from './housing.inputs';

/** The building is held until the end; how many it has places for is kept by the database. */
export async function assignHousing(tx: Transaction, { building: id, teacher, startsOn, ...input }: AssignHousingInput): Promise<HousingAssignment> {
  const endsOn = input.endsOn ?? null;
  requirePeriod(startsOn, endsOn);
  const { kind, state } = await tx.lock(Building, id, 'building');
  if (kind !== 'STAFF_HOUSING' || state !== 'IN_USE') refuse('INVALID_STATE', 'building', { kind, state, expected: 'STAFF_HOUSING, IN_USE' });
  const [known] = isId(teacher) ? await tx.rows<{ leftOn: string | null }>(sql`SELECT p.left_on AS "leftOn" FROM staffing_published.teacher p WHERE p.id = ${teacher}::uuid`) : [];
  if (!known) refuse('NOT_FOUND', 'teacher', { value: teacher });
  if (known.leftOn !== null && known.leftOn <= startsOn) refuse('INVALID_STATE', 'teacher', { value: teacher, leftOn: known.leftOn });
  return tx.insert(HousingAssignment, { buildingId: id, teacherId: teacher, startsOn, endsOn });
}

export async function endHousing(tx: Transaction, input: EndHousingInput): Promise<HousingAssignment> {
  const { endsOn } = input;
  const held = await tx.lockVersion(HousingAssignment, input);
  refuseFirstDay(HousingAssignment, 'endsOn', endsOn, held.startsOn);
  requirePeriod(held.startsOn, endsOn);
  if (held.endsOn !== null && endsOn >= held.endsOn) refuse('INVALID_VALUE', 'endsOn', { value: endsOn, before: held.endsOn });
  return tx.update(HousingAssignment, held, { endsOn });
}
