import type { SchoolResources, StageStaff } from '../../balance/read-resources';
import type { Move, TeacherNow } from './teacher-now';

const nobody: StageStaff = { teachers: 0, degrees: {}, backbone: 0, peArts: 0 };
const peArts = ['PHYSICAL_EDUCATION', 'MUSIC', 'FINE_ARTS'];

/** The schools as they would be: each teacher counted where they go and no longer where they served. What was given stays as it is. */
export function applyMoves(schools: readonly SchoolResources[], moves: readonly Move[]): SchoolResources[] {
  const changed = new Map(schools.map((school) => [school.id, school]));
  const count = (schoolId: string, teacher: TeacherNow, by: 1 | -1): void => {
    const school = changed.get(schoolId);
    if (school) changed.set(schoolId, { ...school, staff: { ...school.staff, [teacher.stage]: counted(school.staff[teacher.stage] ?? nobody, teacher, by) } });
  };
  for (const { teacher, toSchoolId } of moves) {
    count(teacher.servingSchoolId, teacher, -1);
    count(toSchoolId, teacher, 1);
  }
  return [...changed.values()];
}

const counted = (staff: StageStaff, { degree, backbone, subject }: TeacherNow, by: 1 | -1): StageStaff => ({
  teachers: staff.teachers + by,
  degrees: degree ? { ...staff.degrees, [degree]: (staff.degrees[degree] ?? 0) + by } : staff.degrees,
  backbone: staff.backbone + (backbone ? by : 0),
  peArts: staff.peArts + (peArts.includes(subject) ? by : 0),
});
