import sql, { join, raw, type Sql } from 'sql-template-tag';
import { holds } from '../../kit';
import { isBackboneOn } from '../balance/serving';
import { compulsoryKinds } from '../foreign/school-kinds';

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
  /** The school of a rotation that holds on the day, and its first day no longer; null for who serves at home. */
  readonly awayTo: string | null;
  readonly awayUntil: string | null;
}

/** Ids of teachers, for whom standings are asked. */
export const theseTeachers = (ids: readonly string[]): Sql => sql`(SELECT unnest(${[...ids]}::uuid[]))`;

/** Of all who are or were on the establishment of these schools (SQL of their ids). */
export const teachersOfSchools = (schools: Sql): Sql => sql`(SELECT e.teacher_id FROM staffing_published.appointment e WHERE e.establishment_school_id IN ${schools})`;

/** Appointments of the teachers with the first day of the unbroken time on the establishment: nobody has two at a time, so one follows another if it begins where that ends. */
const tenures = (teachers: Sql): Sql => {
  const atTheSchool = sql`(PARTITION BY teacher_id, establishment_school_id ORDER BY starts_on)`;
  return sql`(SELECT teacher_id, establishment_school_id, contract_status, starts_on, ends_on, max(begun) OVER ${atTheSchool} AS since
    FROM (SELECT p.*, CASE WHEN lag(ends_on) OVER ${atTheSchool} = starts_on THEN NULL ELSE starts_on END AS begun FROM staffing_published.appointment p WHERE p.teacher_id IN ${teachers}) AS begins)`;
};

/**
 * The standings of teachers (SQL of their ids) on a day as a table: `teacher_id`, `school_id` (of the establishment) and the columns of
 * `Standing`. Teachers whom no school employs are not in it. Set by set, not teacher by teacher: a county has tens of thousands.
 */
export const standingsOn = (day: string, teachers: Sql): Sql => sql`(
    SELECT a.teacher_id, t.code, t.subject, t.stage, a.establishment_school_id AS school_id, s.county_id, ${isBackboneOn(sql`a.teacher_id`, day)} AS backbone,
      s.kind = ANY(${compulsoryKinds}::text[]) AND t.stage IN ('PRIMARY', 'JUNIOR_SECONDARY') AS compulsory, s.ownership = 'PUBLIC' AS public,
      a.since, extract(year FROM age(${day}::date, a.since))::int AS years, away.to_school_id AS away_to, away.ends_on AS away_until
    FROM ${tenures(teachers)} AS a
    JOIN staffing_published.teacher t ON t.id = a.teacher_id
    JOIN schools_published.school s ON s.id = a.establishment_school_id
    LEFT JOIN (
      SELECT DISTINCT ON (r.teacher_id) r.teacher_id, r.to_school_id, r.ends_on FROM staffing_published.rotation_assignment r
      WHERE r.teacher_id IN ${teachers} AND r.state IN ('APPROVED', 'ACTIVE', 'COMPLETED') AND ${holds({ on: day }, day, sql`r`)} ORDER BY r.teacher_id, r.starts_on
    ) AS away ON away.teacher_id = a.teacher_id
    WHERE a.contract_status <> 'EXITED' AND ${holds({ on: day }, day, sql`a`)})`;

/** Whether rotation is due for a standing (alias `st`): a teacher of compulsory education, on the establishment of a public school, as many years at it as the rule says. */
export const isDue = (years: Sql): Sql => sql`(st.compulsory AND st.public AND st.years >= ${years})`;

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
  awayTo: { sql: sql`st.away_to`, type: 'uuid' },
  awayUntil: { sql: sql`st.away_until`, type: 'date' },
};

export const selectStanding: Sql = join(Object.entries(standingColumns).map(([name, { sql: column }]) => sql`${column} AS ${raw(`"${name}"`)}`));
