import sql, { empty, join, raw, type Sql } from 'sql-template-tag';
import { isBackboneOn } from '../balance/backbone';
import { awayOn, postedOn } from '../../network/serving';
import { schoolYearOf } from '../../network/calendar';
import { compulsoryKinds } from '../foreign/school-kinds';
import type { ExemptAges, RotationRules } from './rotation-rules';

/** How one teacher on the establishment of a school stands on a day: what it is judged by whether rotation is due. */
export interface Standing {
  readonly teacherId: string;
  readonly code: string;
  readonly schoolId: string;
  readonly countyId: string;
  readonly backbone: boolean;
  /** Teaches a stage of compulsory education at a school that has it. */
  readonly compulsory: boolean;
  readonly public: boolean;
  /** First day of the unbroken time on the establishment of the school. */
  readonly since: string;
  /** Whole years from then. */
  readonly years: number;
  /** Principal or deputy, and the whole years of doing so at the school without a break; null for others. */
  readonly leads: boolean;
  readonly ledYears: number | null;
  /** Has been at the school, or at its head, for the years of the rule; null where no rule tells. */
  readonly reached: boolean | null;
  /** Has reached the age from which rotation is no longer due; null where sex or birth date is not on record. Never for want of a rule: then nobody has. */
  readonly exempt: boolean | null;
  /** Whether rotation is due, by all of these; null where something that decides is not known. */
  readonly due: boolean | null;
  /** The school of a rotation that holds on the day, and its first day no longer; null for who serves at home. */
  readonly awayTo: string | null;
  readonly awayUntil: string | null;
}

/** Ids of teachers, for whom standings are asked. */
export const theseTeachers = (ids: readonly string[]): Sql => sql`(SELECT unnest(${[...ids]}::uuid[]))`;

/** Of all who are or were on the establishment of these schools (SQL of their ids). */
export const teachersOfSchools = (schools: Sql): Sql => sql`(SELECT e.teacher_id FROM staffing_published.appointment e WHERE e.establishment_school_id IN ${schools})`;

/**
 * Appointments of the teachers with the first day of the unbroken time on the establishment, and, of principals and deputies, at the head of the school: nobody
 * has two at a time, so one follows another if it begins where that ends, at the same school or at one that followed it. Who goes over with a part of a school
 * does so on the day it is divided. A school follows another from the day on which that takes effect (since ever where nobody knows the day): who had left for it before
 * changed school, and begins anew. The schools that follow are looked up for those alone that somebody left for another, step by step.
 */
const tenures = (teachers: Sql): Sql => {
  const ofTheTeacher = sql`(PARTITION BY teacher_id ORDER BY starts_on)`;
  return sql`(WITH RECURSIVE posted AS MATERIALIZED (
      SELECT p.*, CASE WHEN lag(p.ends_on) OVER ${ofTheTeacher} = p.starts_on THEN lag(p.establishment_school_id) OVER ${ofTheTeacher} END AS came_from, lag(p.leads) OVER ${ofTheTeacher} AS led_before
      FROM (SELECT a.*, a.role IN ('PRINCIPAL', 'VICE_PRINCIPAL') AS leads FROM staffing_published.appointment a WHERE a.teacher_id IN ${teachers}) AS p
    ), heir (left_id, school_id, divided_on, effective_on) AS (
      SELECT DISTINCT came_from, came_from, NULL::date, NULL::date FROM posted WHERE came_from <> establishment_school_id
      UNION
      SELECT h.left_id, s.successor_id, CASE WHEN s.kind = 'SPLIT_INTO' THEN s.follows_on ELSE h.divided_on END, greatest(h.effective_on, s.effective_on)
      FROM heir h JOIN schools_published.school_succession s ON s.school_id = h.school_id
    ), linked AS (
      SELECT p.*, coalesce(p.came_from = p.establishment_school_id
        OR EXISTS (SELECT FROM heir h WHERE h.left_id = p.came_from AND h.school_id = p.establishment_school_id
          AND coalesce(h.divided_on, p.starts_on) = p.starts_on AND coalesce(h.effective_on, p.starts_on) <= p.starts_on), FALSE) AS follows
      FROM posted p
    )
    SELECT teacher_id, establishment_school_id, contract_status, starts_on, ends_on, leads, max(begun) OVER ${ofTheTeacher} AS since, CASE WHEN leads THEN max(led) OVER ${ofTheTeacher} END AS led_since
    FROM (SELECT l.*, CASE WHEN l.follows THEN NULL ELSE l.starts_on END AS begun, CASE WHEN l.leads AND NOT (l.follows AND l.led_before) THEN l.starts_on END AS led FROM linked l) AS begins)`;
};

/**
 * The standings of teachers (SQL of their ids) on a day by the rules as a table: `teacher_id`, `school_id` (of the establishment) and the columns of
 * `Standing`. Teachers whom no school employs are not in it. Set by set, not teacher by teacher: a county has tens of thousands. The one home of who is
 * due: of compulsory education, on the establishment of a public school, as long at it as the rule says, and not above the age of the rule.
 */
export const standingsOn = (day: string, teachers: Sql, rules: RotationRules): Sql => sql`(
    SELECT stood.*, compulsory AND public AND reached AND NOT exempt AS due FROM (SELECT known.*, ${reachedBy(rules)} AS reached FROM (
    SELECT a.teacher_id, t.code, t.subject, t.stage, a.establishment_school_id AS school_id, s.county_id, ${isBackboneOn(sql`a.teacher_id`, day)} AS backbone,
      s.kind = ANY(${compulsoryKinds}::text[]) AND t.stage IN ('PRIMARY', 'JUNIOR_SECONDARY') AS compulsory, s.ownership = 'PUBLIC' AS public,
      a.since, extract(year FROM age(${day}::date, a.since))::int AS years, a.leads,
      CASE WHEN a.leads THEN extract(year FROM age(${day}::date, a.led_since))::int END AS led_years, ${exemptBy(rules)} AS exempt, away.to_school_id AS away_to, away.ends_on AS away_until
    FROM ${tenures(teachers)} AS a
    JOIN staffing_published.teacher t ON t.id = a.teacher_id
    JOIN schools_published.school s ON s.id = a.establishment_school_id
    LEFT JOIN (
      SELECT DISTINCT ON (r.teacher_id) r.teacher_id, r.to_school_id, r.ends_on FROM staffing_published.rotation_assignment r
      WHERE r.teacher_id IN ${teachers} AND ${awayOn(sql`r`, day)} ORDER BY r.teacher_id, r.starts_on
    ) AS away ON away.teacher_id = a.teacher_id
    ${aged(rules.ages, sql`aged`, day, teachers)} ${aged(rules.leaderAges, sql`aged_leader`, day, teachers)}
    WHERE ${postedOn(sql`a`, day)}) AS known) AS stood)`;

/** Who heads a school goes by the years at its head where a rule has some. Numbers of the rules are null where there is no rule, and so is what comes of them. */
const reachedBy = ({ years, leaders }: RotationRules): Sql => {
  const asTeacher = sql`known.years >= ${years?.threshold ?? null}::float8`;
  return leaders ? sql`CASE WHEN known.leads THEN known.led_years >= ${leaders.years}::float8 ELSE ${asTeacher} END` : asTeacher;
};

const exemptBy = ({ ages, leaderAges }: RotationRules): Sql =>
  sql`CASE WHEN a.leads THEN ${leaderAges ? sql`aged_leader.reached` : sql`FALSE`} ELSE ${ages ? sql`aged.reached` : sql`FALSE`} END`;

/** Who reached the ages in the calendar year in which the school year begins: staffing tells so much of a birth date and no more. */
const aged = (ages: ExemptAges | null, alias: Sql, day: string, teachers: Sql): Sql => {
  if (!ages) return empty;
  const from = (rule: ExemptAges['men']): Sql => sql`${String(rule?.threshold ?? 'Infinity')}::numeric`;
  return sql`LEFT JOIN staffing_published.age_reached(ARRAY${teachers}, ${schoolYearOf(day)}::int, ${from(ages.men)}, ${from(ages.women)}) AS ${alias} ON ${alias}.teacher_id = a.teacher_id`;
};

/** The columns of a standing (alias `st`) as its properties, with their types. */
export const standingColumns = {
  teacherId: { sql: sql`st.teacher_id`, type: 'uuid' },
  schoolId: { sql: sql`st.school_id`, type: 'uuid' },
  countyId: { sql: sql`st.county_id`, type: 'uuid' },
  backbone: { sql: sql`st.backbone`, type: 'boolean' },
  compulsory: { sql: sql`st.compulsory`, type: 'boolean' },
  public: { sql: sql`st.public`, type: 'boolean' },
  since: { sql: sql`st.since`, type: 'date' },
  years: { sql: sql`st.years`, type: 'integer' },
  leads: { sql: sql`st.leads`, type: 'boolean' },
  ledYears: { sql: sql`st.led_years`, type: 'integer' },
  reached: { sql: sql`st.reached`, type: 'boolean' },
  exempt: { sql: sql`st.exempt`, type: 'boolean' },
  due: { sql: sql`st.due`, type: 'boolean' },
  awayTo: { sql: sql`st.away_to`, type: 'uuid' },
  awayUntil: { sql: sql`st.away_until`, type: 'date' },
};

export const selectStanding: Sql = join(Object.entries(standingColumns).map(([name, { sql: column }]) => sql`${column} AS ${raw(`"${name}"`)}`));
