import { followDdl, followRules, Migration, type FollowRule } from '../../kit';

const held = ['starts_on', 'ends_on'] as const;
/** That another row (`o`) holds on some day of the row after it has gone over. */
const overlaps = `o.starts_on < coalesce(t.ends_on, 'infinity') AND (o.ends_on IS NULL OR o.ends_on > greatest(t.starts_on, $3))`;
/** What is split goes on under a code of its own, with the day at its end. */
const newCode = `CASE WHEN t.starts_on < $3 THEN left(t.code, 27) || '-' || to_char($3, 'YYYYMMDD') || left(md5(t.id::text), 4) ELSE t.code END`;
const countyOfFollower = `(SELECT s.county_id FROM schools_published.school s WHERE s.id = $2)`;

/** The school's own research office, or that of the one it goes into, on the day. */
const officeOf = (school: string): string =>
  `SELECT o.id FROM research_organisation o WHERE o.school_id = ${school} AND (o.ends_on IS NULL OR o.ends_on > $3) ORDER BY o.starts_on LIMIT 1`;
const sameResearch = (office: string): string => `EXISTS (SELECT FROM researcher_assignment o WHERE o.organisation_id = (${office}) AND o.teacher_id = t.teacher_id AND o.subject = t.subject AND ${overlaps})`;

const ofSchools: readonly FollowRule[] = [
  {
    kind: 'ACTIVITY_PARTICIPATION',
    table: 'activity_participant',
    columns: ['school_id'],
    treatment: 'MOVE',
    when: 'EXISTS (SELECT FROM joint_activity a WHERE a.id = t.activity_id AND a.held_on >= $3)',
    taken: 'EXISTS (SELECT FROM activity_participant o WHERE o.activity_id = t.activity_id AND o.school_id = $2)',
    ifTaken: 'DROP',
  },
  { kind: 'JOINT_ACTIVITY', table: 'joint_activity', columns: ['host_school_id'], treatment: 'MOVE', when: 't.held_on >= $3' },
  { kind: 'CONSENT', table: 'data_sharing_consent', columns: ['school_id'], treatment: 'ENDS', asOne: 'SPLIT', period: held, reason: 'OWN_DECISION' },
  // Who follows the lead school of a group leads it, and is no plain member beside.
  {
    kind: 'LEADERSHIP',
    table: 'group_membership',
    treatment: 'SPLIT',
    period: held,
    when: `t.school_id = $2 AND t.role <> 'LEAD' AND EXISTS (SELECT FROM group_membership o WHERE o.school_id = $1 AND o.group_id = t.group_id AND o.role = 'LEAD' AND ${overlaps})`,
    sets: { role: `'LEAD'` },
  },
  {
    kind: 'MEMBERSHIP',
    table: 'group_membership',
    columns: ['school_id'],
    treatment: 'SPLIT',
    period: held,
    taken: `EXISTS (SELECT FROM group_membership o WHERE o.school_id = $2 AND o.group_id = t.group_id AND ${overlaps})`,
    ifTaken: 'END',
    reason: 'ALREADY_MEMBER',
  },
  {
    kind: 'SUPPORT_PAIRING',
    table: 'support_pairing',
    columns: ['supporter_id', 'supported_id'],
    treatment: 'SPLIT',
    period: held,
    taken: `$2 IN (t.supporter_id, t.supported_id) OR EXISTS (SELECT FROM support_pairing o WHERE ${overlaps}
      AND o.supporter_id = CASE WHEN t.supporter_id = $1 THEN $2 ELSE t.supporter_id END AND o.supported_id = CASE WHEN t.supported_id = $1 THEN $2 ELSE t.supported_id END)`,
    ifTaken: 'END',
    sets: { code: newCode },
    children: [{ kind: 'JOINT_ACTIVITY', table: 'joint_activity', column: 'pairing_id', on: 'held_on' }],
  },
  { kind: 'AGREEMENT', table: 'cooperation_agreement', columns: ['school_id'], treatment: 'SPLIT', period: held, sets: { code: newCode, county_id: countyOfFollower } },
  { kind: 'SHARED_RESOURCE', table: 'shared_resource', columns: ['owner_id'], treatment: 'MOVE', waits: true },
  {
    kind: 'RESOURCE_USE',
    table: 'resource_consumer',
    columns: ['school_id'],
    treatment: 'MOVE',
    waits: true,
    taken: `EXISTS (SELECT FROM resource_consumer o WHERE o.resource_id = t.resource_id AND o.school_id = $2) OR EXISTS (SELECT FROM shared_resource r WHERE r.id = t.resource_id AND r.owner_id = $2)`,
    ifTaken: 'DROP',
  },
  // One office a school: its researchers go to that of the follower, or the office itself goes over.
  {
    kind: 'RESEARCHER',
    table: 'researcher_assignment',
    treatment: 'SPLIT',
    period: held,
    when: `t.organisation_id = (${officeOf('$1')}) AND EXISTS (${officeOf('$2')})`,
    taken: sameResearch(officeOf('$2')),
    ifTaken: 'END',
    sets: { organisation_id: `(${officeOf('$2')})` },
  },
  { kind: 'RESEARCH_OFFICE', table: 'research_organisation', columns: ['school_id'], treatment: 'ENDS', period: held, when: `EXISTS (${officeOf('$2')})`, reason: 'ALREADY_THERE' },
  { kind: 'RESEARCH_OFFICE', table: 'research_organisation', columns: ['school_id'], treatment: 'MOVE', waits: true, when: `(t.ends_on IS NULL OR t.ends_on > $3) AND NOT EXISTS (${officeOf('$2')})` },
].map((rule) => ({ reference: 'school', ...rule }) as FollowRule);

const countyOffice = (county: string): string =>
  `SELECT o.id FROM research_organisation o WHERE o.level = 'COUNTY' AND o.county_id = ${county} AND (o.ends_on IS NULL OR o.ends_on > $3) ORDER BY o.starts_on LIMIT 1`;

const ofCounties: readonly FollowRule[] = [
  { kind: 'EDUCATION_GROUP', table: 'education_group', columns: ['county_id'], treatment: 'MOVE', waits: true },
  { kind: 'AGREEMENT', table: 'cooperation_agreement', columns: ['county_id'], treatment: 'MOVE', waits: true, when: 't.ends_on IS NULL OR t.ends_on > $3' },
  // Below the county's own office the others keep their place, under that of the county that follows.
  {
    kind: 'RESEARCH_OFFICE',
    table: 'research_organisation',
    columns: ['county_id'],
    treatment: 'MOVE',
    waits: true,
    when: `t.level <> 'COUNTY' OR NOT EXISTS (${countyOffice('$2')})`,
    sets: { parent_id: `CASE WHEN t.parent_id = (${countyOffice('$1')}) THEN coalesce((${countyOffice('$2')}), t.parent_id) ELSE t.parent_id END` },
  },
  {
    kind: 'RESEARCHER',
    table: 'researcher_assignment',
    treatment: 'SPLIT',
    waits: true,
    period: held,
    when: `t.organisation_id = (${countyOffice('$1')}) AND EXISTS (${countyOffice('$2')})`,
    taken: sameResearch(countyOffice('$2')),
    ifTaken: 'END',
    sets: { organisation_id: `(${countyOffice('$2')})` },
  },
  { kind: 'RESEARCH_OFFICE', table: 'research_organisation', columns: ['county_id'], treatment: 'ENDS', waits: true, period: held, reason: 'ALREADY_THERE' },
].map((rule) => ({ reference: 'county', ...rule }) as FollowRule);

/** What becomes of memberships, pairings, agreements, research and shared work when a school or county ends. */
export class GroupsFollow1764500007020 extends Migration {
  readonly name = 'GroupsFollow1764500007020';
  protected readonly statements = [followDdl('groups', 'sng_schools'), followRules('groups', [...ofSchools, ...ofCounties])];
}
