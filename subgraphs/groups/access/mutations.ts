import sql from 'sql-template-tag';
import { byCounty, bySchool, concernOf, countyItself, onlyNamed, schoolItself, type ConcernOf, type MutationRules } from '../../kit';
import { memberOn } from '../../network/member';

const groupsCounty = concernOf('education_group', { counties: ['county_id'] });
/** A group acts through the school that leads it today. */
export const leadOf =
  (groups: ReturnType<typeof sql>): ConcernOf =>
  (today) => ({ schools: sql`SELECT m.school_id FROM group_membership m WHERE m.group_id IN (${groups}) AND m.role = 'LEAD' AND ${memberOn(sql`m`, today)}` });
const lead = leadOf(sql`SELECT given.id`);
const membership = { id: concernOf('group_membership', { schools: ['school_id'] }) };
const agreement = { id: concernOf('cooperation_agreement', { counties: ['county_id'] }) };
/** A participant is judged by the activity it took part in. */
export const activityParticipants: ConcernOf = () => ({
  counties: sql`SELECT g.county_id FROM activity_participant q JOIN joint_activity a ON a.id = q.activity_id JOIN education_group g ON g.id = a.group_id WHERE q.id = given.id`,
  schools: sql`SELECT s.id FROM activity_participant q JOIN joint_activity a ON a.id = q.activity_id JOIN support_pairing p ON p.id = a.pairing_id
    CROSS JOIN LATERAL (VALUES (p.supporter_id), (p.supported_id)) AS s(id) WHERE q.id = given.id`,
});
const activity = sql`SELECT a.group_id FROM joint_activity a WHERE a.id = given.id`;
const pairing = concernOf('support_pairing', { schools: ['supporter_id', 'supported_id'] });
const ofActivity = sql`FROM joint_activity a JOIN support_pairing p ON p.id = a.pairing_id WHERE a.id = given.id`;
/** A pair acts through the school that helps. */
const supporter = concernOf('support_pairing', { schools: ['supporter_id'] });

/** Who may make which change of groups: the county shapes them, the lead runs them, each school decides what it shows and shares. */
export const groupsMutations: MutationRules = {
  foundGroup: byCounty({ county: countyItself, lead: schoolItself }, 'county'),
  dissolveGroup: byCounty({ id: groupsCounty }),
  joinGroup: byCounty({ group: groupsCounty, school: schoolItself }),
  promotePipelineMember: byCounty(membership),
  changeLead: byCounty({ id: groupsCounty, lead: schoolItself }),
  leaveGroup: byCounty(membership),

  holdActivity: { ...byCounty({ group: groupsCounty, pairing }), ...bySchool({ group: lead, pairing: supporter }) },
  addParticipants: {
    ...byCounty({
      activity: () => ({
        counties: sql`SELECT g.county_id FROM education_group g WHERE g.id IN (${activity})`,
        schools: sql`SELECT p.supporter_id ${ofActivity} UNION ALL SELECT p.supported_id ${ofActivity}`,
      }),
    }),
    ...bySchool({ activity: (today) => ({ schools: sql`${leadOf(activity)(today).schools} UNION ALL SELECT p.supporter_id ${ofActivity}` }) }),
  },
  shareResource: { ...byCounty({ owner: schoolItself }), ...bySchool({ owner: schoolItself }) },
  useResource: { ...byCounty({ school: schoolItself }), ...bySchool({ school: schoolItself }) },

  giveConsent: bySchool({ school: schoolItself }),
  withdrawConsent: bySchool({ id: concernOf('data_sharing_consent', { schools: ['school_id'] }) }),

  pairSchools: byCounty({ supporter: schoolItself, supported: schoolItself }),
  endPairing: byCounty({ id: pairing }),
  signAgreement: byCounty({ county: countyItself, school: schoolItself, group: onlyNamed(groupsCounty) }),
  renewAgreement: byCounty(agreement),
  endAgreement: byCounty(agreement),
};
