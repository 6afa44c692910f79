import { peArtsSubjects, type SchoolResources, type StageStaff } from '../../balance/read-resources';
import { exactPersons } from '../../need/exact-persons';
import type { Teacher } from '../read-circumstances';
import type { GivenMove } from './read-moves';

const nobody: StageStaff = { teachers: 0, degrees: {}, backbone: 0, peArts: 0 };

/** The schools as they would be: each teacher counted where they go and no longer at any school that had a part of their week. What was given stays as it is. */
export function applyMoves(schools: readonly SchoolResources[], moves: readonly GivenMove[]): SchoolResources[] {
  const changed = new Map(schools.map((school) => [school.id, school]));
  const count = (schoolId: string, teacher: Teacher, by: number): void => {
    const school = changed.get(schoolId);
    if (school) changed.set(schoolId, { ...school, staff: withCounted(school.staff, teacher, by) });
  };
  for (const { mover, place } of moves) {
    for (const { schoolId, share } of mover.presence) count(schoolId, mover, -share);
    count(place.schoolId, mover, 1);
  }
  return [...changed.values()];
}

/** A stage whose last teacher leaves is one that nobody teaches, as if no teacher were on record: what reads the records afterwards finds none. */
function withCounted(staff: SchoolResources['staff'], teacher: Teacher, by: number): SchoolResources['staff'] {
  const { [teacher.stage]: before = nobody, ...others } = staff;
  const after = counted(before, teacher, by);
  return after.teachers > 0 ? { ...others, [teacher.stage]: after } : others;
}

function counted(staff: StageStaff, { degree, backbone, subject }: Teacher, by: number): StageStaff {
  return {
    teachers: exactPersons(staff.teachers + by),
    degrees: degree ? { ...staff.degrees, [degree]: exactPersons((staff.degrees[degree] ?? 0) + by) } : staff.degrees,
    backbone: exactPersons(staff.backbone + (backbone ? by : 0)),
    peArts: exactPersons(staff.peArts + (peArtsSubjects.includes(subject) ? by : 0)),
  };
}
