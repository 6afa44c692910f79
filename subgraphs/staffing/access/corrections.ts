import sql from 'sql-template-tag';
import { byCounty, byLeadSchool, bySchool, bySelf, concernOf, correctionsBy, countyItself, schoolItself, type ConcernOf, type MutationRules } from '../../kit';
import { teacherItself, teacherOf } from './teachers-seen';

const school = schoolItself;
const teacher = teacherItself;
const county = countyItself;
const ofCounty = (table: string): ConcernOf => concernOf(table, { counties: ['county_id'] });
const post = concernOf('post', { schools: ['school_id'] });
const appointment = concernOf('appointment', { schools: ['establishment_school_id', 'serving_school_id'] });
const rotation = concernOf('rotation_assignment', { schools: ['from_school_id', 'to_school_id'] });
const sending = concernOf('rotation_assignment', { schools: ['from_school_id'] });
const pairs = concernOf('mentor_link', { schools: ['mentor_school_id', 'mentee_school_id'] });
const ofMentee = concernOf('mentor_link', { schools: ['mentee_school_id'] });
const studio = concernOf('studio', { schools: ['host_school_id'] });
const sessionOf = (side: 'mentor' | 'mentee'): ConcernOf => () => ({
  schools: side === 'mentee'
    ? sql`SELECT l.mentee_school_id FROM mentor_session s JOIN mentor_link l ON l.id = s.mentor_link_id WHERE s.id = given.id`
    : sql`SELECT c.id FROM mentor_session s JOIN mentor_link l ON l.id = s.mentor_link_id CROSS JOIN LATERAL (VALUES (l.mentor_school_id), (l.mentee_school_id)) AS c(id) WHERE s.id = given.id`,
});
const pair = { mentor: teacher, mentee: teacher };

const sessions = correctionsBy('MentorSession', {
  ...byCounty({ id: sessionOf('mentor'), ...pair }),
  ...bySchool({ id: sessionOf('mentee'), mentee: teacher }),
  ...byLeadSchool({ id: sessionOf('mentor'), ...pair }),
});
const ownSession: ConcernOf = () => ({ teachers: sql`SELECT c.id FROM mentor_session s CROSS JOIN LATERAL (VALUES (s.mentor_id), (s.mentee_id)) AS c(id) WHERE s.id = given.id` });

/** Who may put right what about staff: whoever may enter it. What only a file brings is the county's. */
export const staffingCorrectionRules: MutationRules = {
  ...correctionsBy('Post', byCounty({ id: post, school })),
  ...correctionsBy('Appointment', byCounty({ id: appointment, teacher, establishmentSchool: school, servingSchool: school, post })),
  ...correctionsBy('RotationAssignment', {
    ...byCounty({ id: rotation, teacher, fromSchool: school, toSchool: school }),
    ...bySchool({ id: sending, teacher, fromSchool: school }),
    ...byLeadSchool({ id: rotation, teacher, fromSchool: school, toSchool: school }),
  }),
  ...correctionsBy('RotationQuota', byCounty({ id: ofCounty('rotation_quota'), county })),
  ...correctionsBy('MentorLink', {
    ...byCounty({ id: pairs, ...pair, mentorSchool: school, menteeSchool: school }),
    ...bySchool({ id: ofMentee, mentee: teacher, menteeSchool: school }),
    ...byLeadSchool({ id: pairs, ...pair, mentorSchool: school, menteeSchool: school }),
  }),
  ...sessions,
  // Teachers take back what they recorded and record it again: a correction could move it to a pair of others.
  voidMentorSession: { ...bySelf({ id: ownSession }), ...sessions['voidMentorSession'] },
  ...correctionsBy('Honour', byCounty({ id: teacherOf('honour'), teacher })),
  ...correctionsBy('SelectionCycle', byCounty({ id: ofCounty('selection_cycle'), county })),
  ...correctionsBy('Studio', byCounty({ id: studio, leader: teacher, hostSchool: school })),
  ...correctionsBy('StudioMember', { ...byCounty({ id: teacherOf('studio_member'), teacher }), ...bySchool({ id: teacherOf('studio_member'), teacher }) }),
  ...correctionsBy('ReserveCandidate', { ...byCounty({ id: teacherOf('reserve_candidate'), teacher, school }), ...bySchool({ id: teacherOf('reserve_candidate'), teacher, school }) }),
  ...correctionsBy('RecruitmentBatch', byCounty({ id: ofCounty('recruitment_batch'), county, school })),
  ...correctionsBy('PrincipalRank', byCounty({ id: teacherOf('principal_rank'), teacher })),
  ...correctionsBy('PortfolioItem', byCounty({ id: teacherOf('portfolio_item'), teacher })),
};
