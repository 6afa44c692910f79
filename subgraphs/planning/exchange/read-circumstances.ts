import sql, { type Sql } from 'sql-template-tag';
import { holds, type Position, type Scope } from '../../kit';
import { memberOn } from '../../network/member';
import { isPosted } from '../../network/appointment-life';
import { isLive } from '../../network/rotation-life';
import { presentOn } from '../../network/serving';
import { stagesTaughtBy } from '../../network/stages-taught';
import { openSchoolsOn } from '../../network/open-school';
import { indicatorsOf } from '../balance/indicators-of';
import { readResources, type SchoolResources } from '../balance/read-resources';
import { isAboveDegree } from '../balance/stage-resources';
import type { Field } from '../directory/field';
import { byCountyItself, rotationCounts } from '../eligibility/read-rotation-figures';
import { schoolYearMonths } from '../../network/stay';
import { rotationRulesOf } from '../eligibility/rotation-rules';
import { selectStanding, standingsOn, type Standing } from '../eligibility/standing';
import { isTownOrGood } from '../eligibility/town-or-good';
import { countyWithCode } from '../foreign/county-with-code';
import type { Stage } from '../foreign/stage';
import type { Subject } from '../foreign/subject';
import { rulesIn } from '../need/rules-in';
import { schoolsOf, selectStageStaffing, stageStaffingOn } from '../need/stage-staffing.sql';
import type { StageStaffingRow } from '../need/stage-staffing.types';
import { needsOn } from '../need/staffing.sql';
import type { RulesInForce } from '../rules/rules-of';
import { indicatorKey, placeKey, staffIndicators, stageKey, type Circumstances, type IndicatorStaffing, type Mover, type PlaceStaffing, type School, type Wishes } from './constraints';
import { cover, overlap, periodOf, type Period } from './period';
import { isTownship, placeOfSchool } from './townward';

/** A mover with what eligibility is told by. */
export interface Teacher extends Mover {
  readonly standing: Standing;
  readonly degree: string | null;
  /** Rotation assignments that were not called off and are not over, proposals and kinds that leave the teacher at home included. */
  readonly assignments: readonly Period<string | null>[];
  /** Appointments in which they are in service, by the day those not over. */
  readonly postings: readonly Posting[];
}

interface Posting extends Period<string | null> {
  readonly schoolId: string;
}

/** All that moves are judged by, of a county on a day by its rules, and who might move. */
export interface Market extends Circumstances {
  readonly teachers: readonly Teacher[];
  /** Of compulsory education, all that are open. */
  readonly resources: readonly SchoolResources[];
  readonly rules: RulesInForce;
}

/** Which teachers might move (SQL of their ids), and which schools have to be known how they are staffed (SQL of their ids). */
interface Extent {
  readonly teachers: Sql;
  readonly schools: Sql;
}

/** Ids of the schools of the county that are open on the day. */
export const openSchools = ({ county, day }: Field): Sql => openSchoolsOn(day, sql`s.county_id = ${county}`);

/** Ten statements, however large the county. */
export async function readMarket(scope: Scope, field: Field, { teachers, schools }: Extent, wishes: Wishes): Promise<Market> {
  const [rules, countyId] = await Promise.all([rulesIn(scope, field), countyWithCode(scope, field.countyCode)]);
  const [movers, stages, places, here, counts, resources] = await Promise.all([
    readTeachers(scope, field, teachers, rules),
    scope.rows<StageStaffingRow & Record<string, unknown>>(sql`SELECT ${selectStageStaffing} FROM ${stageStaffingOn(field, schools)} AS g ORDER BY g.school_id, g.stage`),
    scope.rows<PlaceStaffing & Record<string, unknown>>(sql`SELECT n.school_id AS "schoolId", n.stage, n.subject, n.required, n.present, n.gap FROM ${needsOn(field, schools)} AS n ORDER BY 1, 2, 3`),
    readSchools(scope, field),
    rotationCounts(scope, byCountyItself, countyId ?? '', field.day, rules),
    readResources(scope, field.day, sql`s.county_id = ${field.county}`),
  ]);
  const due = new Map<string, number>();
  for (const mover of movers) if (mover.due) due.set(mover.schoolId, (due.get(mover.schoolId) ?? 0) + 1);
  return {
    teachers: movers,
    rules,
    resources,
    indicators: metIndicators(resources, rules),
    schools: new Map(here.map((school) => [school.schoolId, { ...school, due: due.get(school.schoolId) ?? 0 }])),
    stages: new Map(stages.map((stage) => [stageKey(stage), stage])),
    places: new Map(places.map((place) => [placeKey(place), place])),
    rotation: { counts, rotationShare: rules.find('ROTATION_SHARE'), backboneShare: rules.find('BACKBONE_SHARE') },
    wishes,
  };
}

interface TeacherRow extends Standing {
  readonly servingSchoolId: string;
  readonly stage: Stage;
  readonly subject: Subject;
  readonly degree: string | null;
  readonly fromTown: boolean;
  readonly assignments: readonly Period<string | null>[] | null;
  readonly postings: readonly Posting[];
  /** Of the week, at the school where they serve, 0 to 1. */
  readonly share: number;
  readonly elsewhere: Mover['presence'] | null;
}

interface TieRow {
  readonly teacherId: string;
  /** Null for a school that was left. */
  readonly id: string | null;
  readonly mentorSchoolId: string;
  readonly menteeSchoolId: string;
}

async function readTeachers(scope: Scope, { county, day }: Field, teachers: Sql, rules: RulesInForce): Promise<Teacher[]> {
  const [rows, ties] = await Promise.all([
    scope.rows<TeacherRow & Record<string, unknown>>(sql`SELECT ${selectStanding}, st.stage, st.subject, t.degree, v.school_id AS "servingSchoolId", ${isTownOrGood(sql`st.school_id`, day)} AS "fromTown", taken.assignments, posted.postings, v.share::float8 AS share, given.elsewhere
      FROM ${standingsOn(day, teachers, rotationRulesOf(rules))} AS st JOIN ${presentOn(day)} AS v ON v.teacher_id = st.teacher_id AND v.serves_here JOIN staffing_published.teacher t ON t.id = st.teacher_id
      LEFT JOIN (SELECT r.teacher_id, jsonb_agg(jsonb_build_object('startsOn', r.starts_on, 'endsOn', r.ends_on)) AS assignments FROM staffing_published.rotation_assignment r
        WHERE r.teacher_id IN ${teachers} AND ${isLive(sql`r`)} AND (r.ends_on IS NULL OR r.ends_on > ${day}::date) GROUP BY 1) AS taken ON taken.teacher_id = st.teacher_id
      JOIN (SELECT a.teacher_id, jsonb_agg(jsonb_build_object('schoolId', a.serving_school_id, 'startsOn', a.starts_on, 'endsOn', a.ends_on)) AS postings FROM staffing_published.appointment a
        WHERE a.teacher_id IN ${teachers} AND ${isPosted(sql`a`)} AND (a.ends_on IS NULL OR a.ends_on > ${day}::date) GROUP BY 1) AS posted ON posted.teacher_id = st.teacher_id
      LEFT JOIN (SELECT h.teacher_id, jsonb_agg(jsonb_build_object('schoolId', h.school_id, 'share', h.share)) AS elsewhere FROM ${presentOn(day)} AS h
        WHERE NOT h.serves_here AND h.teacher_id IN ${teachers} GROUP BY 1) AS given ON given.teacher_id = st.teacher_id
      WHERE st.county_id = ${county} ORDER BY st.code`),
    // The mentor links of each, and the schools each ceased to serve at lately.
    scope.rows<TieRow & Record<string, unknown>>(sql`
      SELECT l.id, x.id AS "teacherId", l.mentor_school_id AS "mentorSchoolId", l.mentee_school_id AS "menteeSchoolId" FROM staffing_published.mentor_link l
      CROSS JOIN LATERAL (VALUES (l.mentor_id), (l.mentee_id)) AS x(id) WHERE x.id IN ${teachers} AND ${holds({ on: day }, day, sql`l`)}
      UNION ALL
      SELECT NULL, a.teacher_id, a.serving_school_id, a.serving_school_id FROM staffing_published.appointment a
      WHERE a.teacher_id IN ${teachers} AND a.ends_on <= ${day}::date AND a.ends_on + make_interval(months => ${schoolYearMonths}::int) > ${day}::date ORDER BY 1`),
  ]);
  const links = new Map<string, TieRow[]>();
  for (const tie of ties) links.set(tie.teacherId, [...(links.get(tie.teacherId) ?? []), tie]);
  const period = periodOf(day, rules);
  return rows.map(({ servingSchoolId, stage, subject, degree, fromTown, assignments, postings, share, elsewhere, ...standing }) => {
    const [own, taken] = [links.get(standing.teacherId) ?? [], assignments ?? []];
    return {
      standing,
      degree,
      assignments: taken,
      postings,
      teacherId: standing.teacherId,
      schoolId: servingSchoolId,
      presence: [{ schoolId: servingSchoolId, share }, ...(elsewhere ?? [])],
      stage,
      subject,
      backbone: standing.backbone,
      aboveDegree: isAboveDegree(degree, rules.find('TEACHERS_ABOVE_DEGREE', stage)?.parameter ?? null),
      fromTown,
      due: standing.due === true,
      years: standing.years,
      away: standing.awayTo !== null,
      ...timeOf({ assignments: taken, postings }, period),
      leads: standing.leads,
      links: own.flatMap(({ id, mentorSchoolId, menteeSchoolId }) => (id === null ? [] : [{ id, mentorSchoolId, menteeSchoolId }])),
      leftLately: own.filter(({ id }) => id === null).map(({ mentorSchoolId }) => mentorSchoolId),
    };
  });
}

/** How a time suits a teacher. Staffing holds a proposal to the same: one posting, or several that follow each other at one school, lasts throughout. */
export const timeOf = ({ assignments, postings }: Pick<Teacher, 'assignments' | 'postings'>, period: Period): Pick<Mover, 'period' | 'posted' | 'assigned'> => ({
  period,
  posted: postings.some(({ schoolId }) => cover(postings.filter((posting) => posting.schoolId === schoolId), period)),
  assigned: assignments.some((assignment) => overlap(assignment, period)),
});

/** The indicators that teachers take along, of every stage that meets them and is counted: with how many persons it does, and with how few it would. */
function metIndicators(resources: readonly SchoolResources[], rules: RulesInForce): Map<string, IndicatorStaffing> {
  const met = new Map<string, IndicatorStaffing>();
  for (const school of resources) {
    for (const { stage, counted, indicators } of indicatorsOf(school, rules)) {
      for (const indicator of staffIndicators) {
        const { meets, numerator, denominator, rule } = indicators.find((one) => one.indicator === indicator)?.figure ?? {};
        if (!counted || !meets || !rule || numerator == null || denominator == null) continue;
        met.set(indicatorKey({ schoolId: school.id, stage }, indicator), { counted: numerator, least: (rule.threshold / 100) * denominator });
      }
    }
  }
  return met;
}

/** Every school of the county: where it is, and which groups it belongs to on the day. */
async function readSchools(scope: Scope, field: Field): Promise<Omit<School, 'due'>[]> {
  const [schools, members] = await Promise.all([
    scope.rows<Pick<School, 'schoolId' | 'place' | 'teaches' | 'township' | 'closesOn' | 'closureProposed'> & Partial<Position>>(sql`SELECT s.id AS "schoolId", p.longitude, p.latitude, ${placeOfSchool(sql`s`)} AS place, ${stagesTaughtBy(sql`s.kind`)} AS teaches, ${isTownship(sql`s`)} AS township,
        s.closed_on AS "closesOn", s.id IN (SELECT e.school_id FROM schools_published.proposed_end e) AS "closureProposed"
      FROM schools_published.school s LEFT JOIN schools_published.school_position p ON p.school_id = s.id WHERE s.county_id = ${field.county} ORDER BY s.id`),
    scope.rows<{ schoolId: string; group: string; sameLegalPerson: boolean; leads: boolean }>(sql`SELECT m.school_id AS "schoolId", m.group_id AS group,
        bool_or(m.strength = 'SAME_LEGAL_PERSON') AS "sameLegalPerson", bool_or(m.role IN ('LEAD', 'CORE')) AS leads
      FROM groups_published.membership m WHERE m.school_id IN ${schoolsOf(field)} AND ${memberOn(sql`m`, field.day)} GROUP BY 1, 2`),
  ]);
  const groups = new Map<string, Map<string, { sameLegalPerson: boolean; leads: boolean }>>();
  for (const { schoolId, group, ...member } of members) groups.set(schoolId, (groups.get(schoolId) ?? new Map()).set(group, member));
  return schools.map(({ schoolId, longitude, latitude, ...school }) => ({
    ...school,
    schoolId,
    position: longitude == null || latitude == null ? null : { longitude, latitude },
    groups: groups.get(schoolId) ?? new Map(),
  }));
}
