import sql, { type Sql } from 'sql-template-tag';
import { correctable, type Correctable, type RowRule } from '../kit';
import { memberOn } from '../network/member';
import { knownCounty, knownSchool, knownTeacher, notGoneOver, openGroup, openSchool, openSchoolWhenItStarts, period, rule, schoolOfCounty } from '../network/row-rules';
import { ActivityParticipant } from './activity-participant/activity-participant.entity';
import { activityParticipants } from './activity-participant/activity-participant.list';
import { activityParticipantSheet } from './activity-participant/activity-participant.sheet';
import { CooperationAgreement } from './agreement/agreement.entity';
import { agreements } from './agreement/agreement.list';
import { signedInTime } from './agreement/agreement.rules';
import { agreementSheet } from './agreement/agreement.sheet';
import { DataSharingConsent } from './consent/consent.entity';
import { consents } from './consent/consent.list';
import { consentSheet } from './consent/consent.sheet';
import { JointActivity } from './joint-activity/joint-activity.entity';
import { jointActivities } from './joint-activity/joint-activity.list';
import { jointActivitySheet } from './joint-activity/joint-activity.sheet';
import { GroupMembership } from './membership/membership.entity';
import { memberships } from './membership/membership.list';
import { membershipSheet } from './membership/membership.sheet';
import { PartnerOrganisation } from './partner/partner.entity';
import { partners } from './partner/partner.list';
import { partnerSheet } from './partner/partner.sheet';
import { ResearchOrganisation } from './research/organisation/research-organisation.entity';
import { researchOrganisations } from './research/organisation/research-organisation.list';
import { researchOrganisationSheet } from './research/organisation/research-organisation.sheet';
import { ResearcherAssignment } from './research/researcher/researcher-assignment.entity';
import { researcherAssignments } from './research/researcher/researcher-assignment.list';
import { researcherAssignmentSheet } from './research/researcher/researcher-assignment.sheet';
import { ResourceConsumer } from './resource-consumer/resource-consumer.entity';
import { resourceConsumers } from './resource-consumer/resource-consumer.list';
import { resourceConsumerSheet } from './resource-consumer/resource-consumer.sheet';
import { SharedResource } from './shared-resource/shared-resource.entity';
import { sharedResources } from './shared-resource/shared-resource.list';
import { sharedResourceSheet } from './shared-resource/shared-resource.sheet';
import { SupportPairing } from './support-pairing/support-pairing.entity';
import { supportPairings } from './support-pairing/support-pairing.list';
import { supportPairingSheet } from './support-pairing/support-pairing.sheet';

const groupPeriodEnds: RowRule = rule(
  'INVALID_VALUE',
  ['endsOn', 'groupId'],
  sql`EXISTS (SELECT FROM education_group g WHERE g.id = t.group_id AND g.dissolved_on IS NOT NULL AND (t.ends_on IS NULL OR t.ends_on > g.dissolved_on))`,
);

/** The school of a row belongs to its group on a day. */
const belongsTo = (group: Sql, day: Sql): Sql =>
  sql`EXISTS (SELECT FROM group_membership m WHERE m.group_id = ${group} AND m.school_id = t.school_id AND ${memberOn(sql`m`, day)})`;

const activity = sql`joint_activity a WHERE a.id = t.activity_id`;
const heldOn = sql`(SELECT a.held_on FROM ${activity})`;

/** Who takes part in the activity of a group is a member, in that of a pairing one of the two. */
const takesPart = sql`EXISTS (SELECT FROM ${activity} AND (
  (a.group_id IS NOT NULL AND ${belongsTo(sql`a.group_id`, sql`a.held_on`)})
  OR EXISTS (SELECT FROM support_pairing p WHERE p.id = a.pairing_id AND t.school_id IN (p.supporter_id, p.supported_id))))`;

const participantsOf = (activities: Sql): Sql => sql`SELECT t.id FROM activity_participant t WHERE t.activity_id IN (${activities}) AND NOT ${takesPart}`;

/** On every day of the membership the group has a school that leads it. */
const led = sql`(SELECT range_agg(${period('m')}) @> ${period()} FROM group_membership m WHERE m.group_id = t.group_id AND m.role = 'LEAD')`;

/** The two schools of the pair belong to one group for as long as it lasts. */
const inOneGroup = sql`EXISTS (SELECT FROM group_membership one JOIN group_membership other ON other.group_id = one.group_id
  WHERE one.school_id = l.mentor_school_id AND other.school_id = l.mentee_school_id AND ${period('one')} @> ${period('l')} AND ${period('other')} @> ${period('l')})`;

/** What of groups can be put right. A group itself is no statement of a time: its sheet mends it, and every part of the graph names it. */
export const groupsCorrections: readonly Correctable[] = [
  correctable({
    entity: GroupMembership,
    list: memberships,
    sheet: membershipSheet,
    rules: [...openGroup('groupId', sql`t.starts_on`, ['startsOn']), ...openSchoolWhenItStarts('schoolId'), groupPeriodEnds],
    resting: [
      { type: 'GroupMembership', stranded: ({ groupId }) => sql`SELECT t.id FROM group_membership t WHERE t.group_id = ${groupId}::uuid AND t.role <> 'LEAD' AND ${led} IS NOT TRUE` },
      {
        type: 'DataSharingConsent',
        stranded: ({ groupId, schoolId }) =>
          sql`SELECT t.id FROM data_sharing_consent t WHERE t.group_id = ${groupId}::uuid AND t.school_id = ${schoolId}::uuid AND t.starts_on IS DISTINCT FROM t.ends_on
            AND NOT ${belongsTo(sql`t.group_id`, sql`t.starts_on`)}`,
      },
      { type: 'ActivityParticipant', stranded: ({ groupId }) => participantsOf(sql`SELECT a.id FROM joint_activity a WHERE a.group_id = ${groupId}::uuid`) },
      {
        type: 'MentorLink',
        stranded: ({ schoolId }) =>
          sql`SELECT l.id FROM staffing_published.mentor_link l WHERE ${schoolId}::uuid IN (l.mentor_school_id, l.mentee_school_id) AND l.mentor_school_id <> l.mentee_school_id AND NOT ${inOneGroup}`,
      },
    ],
  }),
  correctable({
    entity: SupportPairing,
    list: supportPairings,
    sheet: supportPairingSheet,
    rules: [...openSchoolWhenItStarts('supporterId'), ...openSchoolWhenItStarts('supportedId')],
    resting: [
      {
        type: 'JointActivity',
        stranded: ({ id }) => sql`SELECT a.id FROM joint_activity a JOIN support_pairing p ON p.id = a.pairing_id WHERE p.id = ${id}::uuid AND NOT ${period('p')} @> a.held_on`,
      },
      { type: 'ActivityParticipant', stranded: ({ id }) => participantsOf(sql`SELECT a.id FROM joint_activity a WHERE a.pairing_id = ${id}::uuid`) },
    ],
  }),
  correctable({
    entity: CooperationAgreement,
    list: agreements,
    sheet: agreementSheet,
    rules: [knownCounty('countyId'), ...openSchoolWhenItStarts('schoolId'), ...openGroup('groupId', sql`t.starts_on`, ['startsOn']), schoolOfCounty(), ...signedInTime],
  }),
  correctable({ entity: PartnerOrganisation, list: partners, sheet: partnerSheet }),
  correctable({
    entity: JointActivity,
    list: jointActivities,
    sheet: jointActivitySheet,
    rules: [
      ...openGroup('groupId', sql`t.held_on`, ['heldOn']),
      ...openSchool('hostSchoolId', sql`t.held_on`, ['heldOn']),
      rule('INVALID_STATE', ['pairingId', 'heldOn'], sql`EXISTS (SELECT FROM support_pairing p WHERE p.id = t.pairing_id AND NOT ${period('p')} @> t.held_on)`),
    ],
    resting: [{ type: 'ActivityParticipant', stranded: ({ id }) => participantsOf(sql`SELECT ${id}::uuid`) }],
    parts: [{ entity: ActivityParticipant, property: 'activityId' }],
  }),
  correctable({
    entity: ActivityParticipant,
    list: activityParticipants,
    sheet: activityParticipantSheet,
    rules: [...openSchool('schoolId', heldOn, ['activityId']), rule('NOT_A_MEMBER', ['schoolId', 'activityId'], sql`NOT ${takesPart}`)],
  }),
  correctable({
    entity: SharedResource,
    list: sharedResources,
    sheet: sharedResourceSheet,
    rules: [knownSchool('ownerId'), notGoneOver('ownerId')],
    parts: [{ entity: ResourceConsumer, property: 'resourceId' }],
  }),
  correctable({ entity: ResourceConsumer, list: resourceConsumers, sheet: resourceConsumerSheet, rules: [knownSchool('schoolId'), notGoneOver('schoolId')] }),
  correctable({
    entity: DataSharingConsent,
    list: consents,
    sheet: consentSheet,
    rules: [
      ...openGroup('groupId', sql`t.starts_on`, ['startsOn']),
      ...openSchoolWhenItStarts('schoolId'),
      rule('NOT_A_MEMBER', ['schoolId', 'groupId', 'startsOn'], sql`NOT ${belongsTo(sql`t.group_id`, sql`t.starts_on`)}`),
    ],
  }),
  correctable({
    entity: ResearchOrganisation,
    list: researchOrganisations,
    sheet: researchOrganisationSheet,
    rules: [
      knownCounty('countyId'),
      // An office goes over as a whole on the day its school does, also past it.
      ...openSchool('schoolId', sql`t.starts_on`, ['startsOn']),
      ...openGroup('groupId', sql`t.starts_on`, ['startsOn']),
      schoolOfCounty(),
      knownTeacher('headId'),
      rule('INVALID_VALUE', ['parentId', 'startsOn', 'endsOn'], sql`EXISTS (SELECT FROM research_organisation p WHERE p.id = t.parent_id AND NOT ${period('p')} && ${period()})`),
    ],
    resting: [
      {
        type: 'ResearcherAssignment',
        stranded: ({ id }) => sql`SELECT r.id FROM researcher_assignment r JOIN research_organisation o ON o.id = r.organisation_id WHERE o.id = ${id}::uuid AND NOT ${period('o')} @> ${period('r')}`,
      },
      {
        type: 'ResearchOrganisation',
        stranded: ({ id }) => sql`SELECT c.id FROM research_organisation c JOIN research_organisation o ON o.id = c.parent_id WHERE o.id = ${id}::uuid AND NOT ${period('o')} && ${period('c')}`,
      },
    ],
  }),
  correctable({
    entity: ResearcherAssignment,
    list: researcherAssignments,
    sheet: researcherAssignmentSheet,
    rules: [
      knownTeacher('teacherId'),
      rule('INVALID_STATE', ['organisationId', 'startsOn', 'endsOn'], sql`EXISTS (SELECT FROM research_organisation o WHERE o.id = t.organisation_id AND NOT ${period('o')} @> ${period()})`),
      rule('INVALID_STATE', ['teacherId', 'startsOn'], sql`EXISTS (SELECT FROM staffing_published.teacher p WHERE p.id = t.teacher_id AND p.left_on <= t.starts_on)`),
    ],
  }),
];
