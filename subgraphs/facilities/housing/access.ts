import sql from 'sql-template-tag';
import { byCounty, bySchool, concernOf, ofTeachersSeen, teacherItself, type ConcernOf, type MutationRules, type RowPolicy } from '../../kit';
import { PublishedTeacher } from '../foreign/teacher/published-teacher.entity';
import { HousingAssignment } from './housing-assignment.entity';

const theirs = { en: 'of the teachers whose records they see', zh: '限可见教师的记录' };

/** Where somebody lives is told of those whose records the viewer sees, and so is that somebody lives nowhere. */
export const housingRows: readonly RowPolicy[] = [
  { entity: HousingAssignment, ...theirs, visible: (viewer, today) => ofTeachersSeen(viewer, today, sql`t.teacher_id`) },
  { entity: PublishedTeacher, ...theirs, visible: (viewer, today) => ofTeachersSeen(viewer, today, sql`t.id`) },
];

const building = concernOf('building', { schools: ['school_id'] });
const assignment: ConcernOf = () => ({ schools: sql`SELECT b.school_id FROM housing_assignment h JOIN building b ON b.id = h.building_id WHERE h.id = given.id` });

/** A school houses its own teachers, the county also those of other schools, such as who comes on rotation. */
export const housingMutations: MutationRules = {
  recordHousingPlaces: { ...byCounty({ id: building }), ...bySchool({ id: building }) },
  assignHousing: { ...byCounty({ building, teacher: teacherItself }), ...bySchool({ building, teacher: teacherItself }) },
  endHousing: { ...byCounty({ id: assignment }), ...bySchool({ id: assignment }) },
};
