import sql from 'sql-template-tag';
import { byCounty, bySchool, concernOf, correctionsBy, countyItself, schoolItself, teacherItself, type ConcernOf, type MutationRules } from '../../kit';
import { activityParticipants, leadOf } from './mutations';

const school = schoolItself;
const county = countyItself;
const group = concernOf('education_group', { counties: ['county_id'] });
const pairing = concernOf('support_pairing', { schools: ['supporter_id', 'supported_id'] });
const supporter = concernOf('support_pairing', { schools: ['supporter_id'] });
const organisation = concernOf('research_organisation', { counties: ['county_id'] });
const consent = concernOf('data_sharing_consent', { schools: ['school_id'] });
const resource = concernOf('shared_resource', { schools: ['owner_id'] });
const consumer = concernOf('resource_consumer', { schools: ['school_id'] });
/** A partner is the business of the counties that agreed with it; of all of them, where there are several. */
const partner: ConcernOf = () => ({ counties: sql`SELECT a.county_id FROM cooperation_agreement a WHERE a.partner_id = given.id` });
const researcher: ConcernOf = () => ({
  counties: sql`SELECT o.county_id FROM researcher_assignment r JOIN research_organisation o ON o.id = r.organisation_id WHERE r.id = given.id`,
});
const activityItself: ConcernOf = () => ({
  counties: sql`SELECT g.county_id FROM joint_activity a JOIN education_group g ON g.id = a.group_id WHERE a.id = given.id`,
  schools: sql`SELECT s.id FROM joint_activity a JOIN support_pairing p ON p.id = a.pairing_id CROSS JOIN LATERAL (VALUES (p.supporter_id), (p.supported_id)) AS s(id) WHERE a.id = given.id`,
});
const heldBy = (activity: ReturnType<typeof sql>): ConcernOf => (today) => ({
  schools: sql`${leadOf(sql`SELECT a.group_id FROM joint_activity a WHERE a.id IN (${activity})`)(today).schools}
    UNION ALL SELECT p.supporter_id FROM joint_activity a JOIN support_pairing p ON p.id = a.pairing_id WHERE a.id IN (${activity})`,
});
const ofParticipant = sql`SELECT q.activity_id FROM activity_participant q WHERE q.id = given.id`;

/** Who may put right what about groups: whoever may enter it. */
export const groupsCorrectionRules: MutationRules = {
  ...correctionsBy('GroupMembership', byCounty({ id: concernOf('group_membership', { schools: ['school_id'] }), group, school })),
  ...correctionsBy('SupportPairing', byCounty({ id: pairing, supporter: school, supported: school })),
  ...correctionsBy('CooperationAgreement', byCounty({ id: concernOf('cooperation_agreement', { counties: ['county_id'] }), county, school, group })),
  ...correctionsBy('PartnerOrganisation', byCounty({ id: partner })),
  ...correctionsBy('JointActivity', {
    ...byCounty({ id: activityItself, group, pairing, hostSchool: school }),
    ...bySchool({ id: heldBy(sql`SELECT given.id`), group: leadOf(sql`SELECT given.id`), pairing: supporter }),
  }),
  ...correctionsBy('ActivityParticipant', { ...byCounty({ id: activityParticipants, school, activity: activityItself }), ...bySchool({ id: heldBy(ofParticipant), activity: heldBy(sql`SELECT given.id`) }) }),
  ...correctionsBy('SharedResource', { ...byCounty({ id: resource, owner: school, group }), ...bySchool({ id: resource, owner: school }) }),
  ...correctionsBy('ResourceConsumer', { ...byCounty({ id: consumer, school }), ...bySchool({ id: consumer, school }) }),
  ...correctionsBy('DataSharingConsent', bySchool({ id: consent, school })),
  ...correctionsBy('ResearchOrganisation', byCounty({ id: organisation, county, group, school, parent: organisation, head: teacherItself })),
  ...correctionsBy('ResearcherAssignment', byCounty({ id: researcher, organisation, teacher: teacherItself })),
};
