import { refuse, type Transaction } from '../../kit';
import { Building } from './building.entity';

/** Id of the building, or null for none given. Refuses one that is not there, and one of another school. */
export async function buildingOfSchool(tx: Transaction, id: string | null | undefined, schoolId: string | null): Promise<string | null> {
  if (id === undefined || id === null) return null;
  const building = await tx.lock(Building, id, 'building');
  if (building.schoolId !== schoolId) refuse('INVALID_VALUE', 'building', { value: id, school: building.schoolId, expected: schoolId });
  return building.id;
}
