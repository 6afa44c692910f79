import sql from 'sql-template-tag';
import { byCounty, bySchool, concernOf, correctionsBy, countyItself, schoolItself, type ConcernOf, type MutationRules } from '../../../kit';
import { teacherItself, teacherOf } from '../../access/teachers-seen';
import { ofProgramme, ofSession } from './mutations';

const school = schoolItself;
const teacher = teacherItself;
const county = countyItself;
const hostedBy = concernOf('cultivation_station', { schools: ['host_school_id'] });
/** Judged by the session it belongs to. */
const inSession = (rows: ReturnType<typeof sql>): ConcernOf => () => ({
  schools: sql`SELECT s.host_school_id FROM training_session s WHERE s.id IN (${rows})`,
  counties: sql`SELECT p.county_id FROM training_session s JOIN training_programme p ON p.id = s.programme_id WHERE s.id IN (${rows}) AND s.host_school_id IS NULL`,
});
const ofTrainer = inSession(sql`SELECT r.session_id FROM session_trainer r WHERE r.id = given.id`);
/** Who came and for how long is told by whoever held the session, as in `recordAttendance`. */
const ofEnrolment = inSession(sql`SELECT r.session_id FROM training_enrolment r WHERE r.id = given.id`);
const ofEvaluation = inSession(sql`SELECT r.session_id FROM training_evaluation r WHERE r.id = given.id`);
const both = (concerns: Parameters<typeof byCounty>[0]): MutationRules[string] => ({ ...byCounty(concerns), ...bySchool(concerns) });

/** Who may put right what about training: whoever may enter it. What only a file brings is the county's. */
export const trainingCorrectionRules: MutationRules = {
  ...correctionsBy('TrainingProgramme', byCounty({ id: ofProgramme, county })),
  ...correctionsBy('TrainingSession', both({ id: ofSession, hostSchool: school })),
  ...correctionsBy('SessionTrainer', both({ id: ofTrainer, session: ofSession })),
  ...correctionsBy('TrainingEnrolment', { ...byCounty({ id: teacherOf('training_enrolment'), teacher }), ...bySchool({ id: ofEnrolment, session: ofSession }) }),
  ...correctionsBy('TrainingEvaluation', both({ id: ofEvaluation, session: ofSession })),
  ...correctionsBy('TrainingExpert', byCounty({ id: teacherOf('training_expert'), teacher })),
  ...correctionsBy('TrainingBase', byCounty({ id: concernOf('training_base', { schools: ['school_id'] }), school })),
  ...correctionsBy('CultivationStation', byCounty({ id: hostedBy, hostSchool: school })),
  ...correctionsBy('TrainingAssetUse', both({ id: concernOf('training_asset_use', { schools: ['school_id'] }), school })),
};
