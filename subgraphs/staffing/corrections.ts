import sql, { type Sql } from 'sql-template-tag';
import { correctable, type Correctable, type RowRule } from '../kit';
import { isPosted } from '../network/appointment-life';
import { ofOneLine } from '../network/lineage';
import { isDecided, isLive } from '../network/rotation-life';
import { columnOf, knownCounty, knownSchool, notClosedBefore, notGoneOver, notToCome, openSchool, openSchoolWhenItStarts, period, rule, schoolOfCounty, schoolYearOfPlan, today, yearInReach } from '../network/row-rules';
import { Appointment } from './appointment/appointment.entity';
import { appointments } from './appointment/appointment.list';
import { appointmentSheet } from './appointment/appointment.sheet';
import { Honour } from './honour/honour.entity';
import { honours } from './honour/honour.list';
import { honourRules } from './honour/honour.rules';
import { honourSheet } from './honour/honour.sheet';
import { MentorLink } from './mentor-link/mentor-link.entity';
import { mentorLinks } from './mentor-link/mentor-link.list';
import { mentorLinkSheet } from './mentor-link/mentor-link.sheet';
import { MentorSession } from './mentor-session/mentor-session.entity';
import { mentorSessions } from './mentor-session/mentor-session.list';
import { sessionHeldByNow } from './mentor-session/mentor-session.rules';
import { mentorSessionSheet } from './mentor-session/mentor-session.sheet';
import { Post } from './post/post.entity';
import { posts } from './post/post.list';
import { postSheet } from './post/post.sheet';
import { PortfolioItem } from './principal/portfolio/portfolio-item.entity';
import { portfolioItems } from './principal/portfolio/portfolio-item.list';
import { portfolioItemSheet } from './principal/portfolio/portfolio-item.sheet';
import { PrincipalRank } from './principal/rank/principal-rank.entity';
import { principalRanks } from './principal/rank/principal-rank.list';
import { principalRankSheet } from './principal/rank/principal-rank.sheet';
import { RecruitmentBatch } from './recruitment/recruitment-batch.entity';
import { recruitmentBatches } from './recruitment/recruitment-batch.list';
import { recruitmentBatchSheet } from './recruitment/recruitment-batch.sheet';
import { ReserveCandidate } from './reserve-candidate/reserve-candidate.entity';
import { reserveCandidates } from './reserve-candidate/reserve-candidate.list';
import { reserveCandidateSheet } from './reserve-candidate/reserve-candidate.sheet';
import { RotationQuota } from './rotation-quota/rotation-quota.entity';
import { rotationQuotas } from './rotation-quota/rotation-quota.list';
import { rotationQuotaSheet } from './rotation-quota/rotation-quota.sheet';
import { RotationAssignment } from './rotation/rotation.entity';
import { rotations } from './rotation/rotation.list';
import { rotationSheet } from './rotation/rotation.sheet';
import { SelectionCycle } from './selection-cycle/selection-cycle.entity';
import { selectionCycles } from './selection-cycle/selection-cycle.list';
import { selectionCycleSheet } from './selection-cycle/selection-cycle.sheet';
import { StudioMember } from './studio/studio-member.entity';
import { studioMembers } from './studio/studio-member.list';
import { studioMemberSheet } from './studio/studio-member.sheet';
import { Studio } from './studio/studio.entity';
import { studios } from './studio/studio.list';
import { foundedByNow } from './studio/studio.rules';
import { studioSheet } from './studio/studio.sheet';

/** The post `p` belongs to neither school of an appointment, nor to one of their line: a post goes over to a successor whole, with those who held it before. */
const elsewhere = (appointment: Sql): Sql => sql`p.school_id NOT IN (${appointment}.establishment_school_id, ${appointment}.serving_school_id)
  AND NOT ${ofOneLine(sql`p.school_id`, sql`${appointment}.establishment_school_id`)} AND NOT ${ofOneLine(sql`p.school_id`, sql`${appointment}.serving_school_id`)}`;

const posted = (teacher: Sql, days: Sql): Sql => sql`is_posted(${teacher}, ${days})`;
const postedOn = (day: string): RowRule => rule('OUTSIDE_POSTING', [day, 'teacherId'], sql`NOT ${posted(sql`t.teacher_id`, sql`daterange(${columnOf(day)}, ${columnOf(day)}, '[]')`)}`);

/** A post belongs to one of the two schools, and only who is hired or reassigned fills one. */
const appointmentRules: readonly RowRule[] = [
  ...openSchoolWhenItStarts('establishmentSchoolId'),
  ...openSchoolWhenItStarts('servingSchoolId'),
  rule('INVALID_VALUE', ['endsOn', 'teacherId'], sql`EXISTS (SELECT FROM teacher p WHERE p.id = t.teacher_id AND p.left_on IS NOT NULL AND ${isPosted(sql`t`)} AND (t.ends_on IS NULL OR t.ends_on > p.left_on))`),
  rule('INVALID_VALUE', ['contractStatus', 'postId'], sql`t.post_id IS NOT NULL AND t.contract_status NOT IN ('HIRED', 'REASSIGNED')`),
  rule('INVALID_VALUE', ['postId', 'establishmentSchoolId', 'servingSchoolId'], sql`EXISTS (SELECT FROM post p WHERE p.id = t.post_id AND ${elsewhere(sql`t`)})`),
  {
    ...rule(
      'FULL',
      ['postId', 'startsOn', 'endsOn', 'contractStatus'],
      sql`t.contract_status IN ('HIRED', 'REASSIGNED') AND most_filled(t.post_id, ${period()}) > (SELECT p.quota FROM post p WHERE p.id = t.post_id)`,
    ),
    // Posts over quota are shown (`overQuota`); who takes up no day more of one adds to none, as the trigger of the database has it.
    reported: true,
    noWorse: sql`o.post_id = t.post_id AND o.contract_status IN ('HIRED', 'REASSIGNED') AND ${period('o')} @> ${period()}`,
  },
];

/** Rotations leave from the school where the teacher is posted, all the time that they last. */
const sentFrom = sql`EXISTS (SELECT FROM appointment a WHERE a.teacher_id = t.teacher_id AND ${isPosted(sql`a`)} AND a.serving_school_id = t.from_school_id
  HAVING range_agg(${period('a')}) @> ${period()})`;

/** Each of a pair serves at the school that the pair names on every day: where posted, or where a rotation that was decided led, even if it went on under a successor. */
const servesAt = (teacher: Sql, school: Sql): Sql => sql`((SELECT range_agg(held.days) @> ${period()} FROM (
    SELECT ${period('a')} AS days FROM appointment a WHERE a.teacher_id = ${teacher} AND ${isPosted(sql`a`)} AND a.serving_school_id = ${school}
    UNION ALL
    SELECT ${period('r')} FROM rotation_assignment r WHERE r.teacher_id = ${teacher} AND r.to_school_id = ${school} AND ${isDecided(sql`r`)}) AS held) IS TRUE)`;
const pairServes = sql`(${servesAt(sql`t.mentor_id`, sql`t.mentor_school_id`)} AND ${servesAt(sql`t.mentee_id`, sql`t.mentee_school_id`)})`;

const linksOfTeacher = (teacherId: string): Sql => sql`SELECT t.id FROM mentor_link t WHERE ${teacherId}::uuid IN (t.mentor_id, t.mentee_id) AND NOT ${pairServes}`;

/** A rotation that was called off holds on no day, and stays with the school that it was meant for. */
const receivingSchool = openSchoolWhenItStarts('toSchoolId').map((one) => (one.code === 'NOT_OPEN' ? { ...one, broken: sql`${isLive(sql`t`)} AND ${one.broken}` } : one));

/** What of staff can be put right. A teacher is no statement of a time: the sheet mends the record, and every part of the graph names the person. */
export const staffingCorrections: readonly Correctable[] = [
  correctable({
    entity: Post,
    list: posts,
    sheet: postSheet,
    rules: [knownSchool('schoolId'), notGoneOver('schoolId'), { ...rule('FULL', ['quota'], sql`most_filled(t.id, daterange(NULL, NULL)) > t.quota`), reported: true, noWorse: sql`t.quota >= o.quota` }],
    resting: [
      {
        type: 'Appointment',
        stranded: ({ id }) => sql`SELECT a.id FROM appointment a JOIN post p ON p.id = a.post_id WHERE p.id = ${id}::uuid AND ${elsewhere(sql`a`)}`,
      },
    ],
  }),
  correctable({
    entity: Appointment,
    list: appointments,
    sheet: appointmentSheet,
    rules: appointmentRules,
    resting: [
      { type: 'RotationAssignment', stranded: ({ teacherId }) => sql`SELECT t.id FROM rotation_assignment t WHERE t.teacher_id = ${teacherId}::uuid AND ${isLive(sql`t`)} AND NOT ${sentFrom}` },
      { type: 'MentorLink', stranded: ({ teacherId }) => linksOfTeacher(teacherId) },
      {
        type: 'StudioMember',
        stranded: ({ teacherId }) => sql`SELECT t.id FROM studio_member t WHERE t.teacher_id = ${teacherId}::uuid AND NOT ${posted(sql`t.teacher_id`, sql`daterange(t.starts_on, t.starts_on, '[]')`)}`,
      },
    ],
  }),
  correctable({
    entity: RotationAssignment,
    list: rotations,
    sheet: rotationSheet,
    countyDecides: { properties: ['state'], once: sql`t.state NOT IN ('PROPOSED', 'WITHDRAWN')` },
    rules: [...receivingSchool, knownSchool('fromSchoolId'), rule('OUTSIDE_POSTING', ['startsOn', 'endsOn', 'teacherId', 'fromSchoolId'], sql`${isLive(sql`t`)} AND NOT ${sentFrom}`)],
    resting: [{ type: 'MentorLink', stranded: ({ teacherId }) => linksOfTeacher(teacherId) }],
  }),
  correctable({ entity: RotationQuota, list: rotationQuotas, sheet: rotationQuotaSheet, rules: [knownCounty('countyId'), schoolYearOfPlan()] }),
  correctable({
    entity: MentorLink,
    list: mentorLinks,
    sheet: mentorLinkSheet,
    rules: [
      knownSchool('mentorSchoolId'),
      knownSchool('menteeSchoolId'),
      rule('OUTSIDE_POSTING', ['mentorSchoolId', 'menteeSchoolId', 'mentorId', 'menteeId', 'startsOn', 'endsOn'], sql`NOT ${pairServes}`),
    ],
  }),
  correctable({ entity: MentorSession, list: mentorSessions, sheet: mentorSessionSheet, rules: [sessionHeldByNow] }),
  correctable({ entity: Honour, list: honours, sheet: honourSheet, rules: honourRules }),
  correctable({ entity: SelectionCycle, list: selectionCycles, sheet: selectionCycleSheet, rules: [knownCounty('countyId'), yearInReach('firstYear')] }),
  correctable({
    entity: Studio,
    list: studios,
    sheet: studioSheet,
    rules: [
      knownSchool('hostSchoolId'),
      notGoneOver('hostSchoolId'),
      foundedByNow,
      rule('SAME', ['leaderId'], sql`EXISTS (SELECT FROM studio_member m WHERE m.studio_id = t.id AND m.teacher_id = t.leader_id)`),
    ],
  }),
  correctable({
    entity: StudioMember,
    list: studioMembers,
    sheet: studioMemberSheet,
    rules: [postedOn('startsOn'), rule('SAME', ['teacherId', 'studioId'], sql`EXISTS (SELECT FROM studio s WHERE s.id = t.studio_id AND s.leader_id = t.teacher_id)`)],
  }),
  correctable({
    entity: ReserveCandidate,
    list: reserveCandidates,
    sheet: reserveCandidateSheet,
    countyDecides: { properties: ['stage', 'leftOn'], once: sql`t.stage <> 'ENTERED' OR t.left_on IS NOT NULL` },
    rules: [
      postedOn('enteredOn'),
      ...openSchool('schoolId', sql`t.entered_on`, ['enteredOn']),
      rule('INVALID_STATE', ['stage', 'enteredOn'], sql`t.stage <> 'ENTERED' AND t.entered_on > ${today}`, {
        en: 'who is yet to enter the pool has come no further; write ENTERED, or correct the day',
        zh: '尚未入库的不得处于其后阶段；请改为“入库”，或更正日期',
      }),
    ],
  }),
  correctable({ entity: RecruitmentBatch, list: recruitmentBatches, sheet: recruitmentBatchSheet, rules: [knownCounty('countyId'), knownSchool('schoolId'), schoolOfCounty(), notClosedBefore('schoolId', 'year'), yearInReach('year')] }),
  correctable({ entity: PrincipalRank, list: principalRanks, sheet: principalRankSheet, rules: [notToCome('grantedOn')] }),
  correctable({ entity: PortfolioItem, list: portfolioItems, sheet: portfolioItemSheet, rules: [notToCome('happenedOn'), notToCome('withdrawnOn')] }),
];
