import sql from 'sql-template-tag';
import { byCounty, bySchool, bySelf, concernOf, countyItself, onlyNamed, schoolItself, type ConcernOf, type MutationRules } from '../../../kit';
import { teacherItself, teacherOf } from '../../access/teachers-seen';

/** A programme of several counties is nobody's alone. */
export const ofProgramme = concernOf('training_programme', { counties: ['county_id'] });
/** A session is the business of its host and, online or outside, of the county that runs the programme. */
export const ofSession: ConcernOf = () => ({
  schools: sql`SELECT s.host_school_id FROM training_session s WHERE s.id = given.id`,
  counties: sql`SELECT p.county_id FROM training_session s JOIN training_programme p ON p.id = s.programme_id WHERE s.id = given.id AND s.host_school_id IS NULL`,
});
const ofStudio = concernOf('studio', { schools: ['host_school_id'] });
const session = { session: ofSession };

/** Who may make which change of training. */
export const trainingMutations: MutationRules = {
  createProgramme: byCounty({ county: countyItself }),
  // Each county may hold sessions of it at its schools.
  scheduleSession: { ...byCounty({ programme: onlyNamed(ofProgramme), studio: ofStudio, hostSchool: schoolItself }), ...bySchool({ studio: ofStudio, hostSchool: schoolItself }) },
  enrol: { ...bySelf({ teacher: teacherItself }), ...byCounty({ teacher: teacherItself }), ...bySchool({ teacher: teacherItself }) },
  withdrawEnrolment: {
    ...bySelf({ id: teacherOf('training_enrolment') }),
    ...byCounty({ id: teacherOf('training_enrolment') }),
    ...bySchool({ id: teacherOf('training_enrolment') }),
  },
  recordAttendance: { ...byCounty(session), ...bySchool(session) },
  evaluate: { ...byCounty(session), ...bySchool(session) },
  recordAssetUse: { ...byCounty({ school: schoolItself }), ...bySchool({ school: schoolItself }) },
};
