import { peArtsSubjects, type SchoolResources, type StageStaff } from '../../balance/read-resources';
import type { Teacher } from '../read-circumstances';
import type { GivenMove } from './read-moves';

const nobody: StageStaff = { teachers: 0, degrees: {}, backbone: 0, peArts: 0 };

/** The schools as they would be: each teacher counted where they go and no longer where they served. What was given stays as it is. */
export function applyMoves(schools: readonly SchoolResources[], moves: readonly GivenMove[]): SchoolResources[] {
  const changed = new Map(schools.map((school) => [school.id, school]));
  const count = (schoolId: string, teacher: Teacher, by: 1 | -1): void => {
    const school = changed.get(schoolId);
    if (school) changed.set(schoolId, { ...school, staff: withCounted(school.staff, teacher, by) });
  };
  for (const { mover, place } of moves) {
    count(mover.schoolId, mover, -1);
    count(place.schoolId, mover, 1);
  }
  return [...changed.values()];
}

/** A stage whose last teacher leaves is one that nobody teaches, as if no teacher were on record: what reads the records afterwards finds none. */
function withCounted(staff: SchoolResources['staff'], teacher: Teacher, by: 1 | -1): SchoolResources['staff'] {
  const { [teacher.stage]: before = nobody, ...others } = staff;
  const after = counted(before, teacher, by);
  return after.teachers > 0 ? { ...others, [teacher.stage]: after } : others;
}

function counted(staff: StageStaff, { degree, backbone, subject }: Teacher, by: 1 | -1): StageStaff {
  return {
    teachers: staff.teachers + by,
    degrees: degree ? { ...staff.degrees, [degree]: (staff.degrees[degree] ?? 0) + by } : staff.degrees,
    backbone: staff.backbone + (backbone ? by : 0),
    peArts: staff.peArts + (peArtsSubjects.includes(subject) ? by : 0),
  };
}
