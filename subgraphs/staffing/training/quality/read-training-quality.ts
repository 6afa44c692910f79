import sql, { type Sql } from 'sql-template-tag';
import type { Scope } from '../../../kit';
import { postedOn } from '../../../network/serving';
import { heldBetween } from '../school-day';
import { TrainingQualityFormula, type TrainingQuality } from './training-quality';

type Figures = Omit<TrainingQuality, 'year' | 'value' | 'formula'>;
const nothing: Figures = { numerator: 0, denominator: 0, sessions: 0, attended: 0, given: 0, unreturned: 0, spotChecks: 0, spotChecksNotPassed: 0 };

/**
 * Which session counts for which school, once however many of its teachers came: by the establishment of the session's day, and
 * not by where somebody serves on rotation, for a school answers for its own staff.
 */
const counted = (ids: readonly string[], year: number): Sql => {
  const inYear = heldBetween(`${year}-01-01`, `${year}-12-31`);
  return sql`SELECT part.school_id, part.session_id, bool_or(part.attended) AS attended, bool_or(NOT part.attended) AS given FROM (
      SELECT a.establishment_school_id AS school_id, s.id AS session_id, true AS attended
      FROM training_session s JOIN training_enrolment e ON e.session_id = s.id AND e.state = 'ATTENDED' JOIN appointment a ON a.teacher_id = e.teacher_id
      WHERE ${inYear} AND a.establishment_school_id = ANY(${[...ids]}::uuid[]) AND ${postedOn(sql`a`, sql`(s.starts_at AT TIME ZONE 'Asia/Shanghai')::date`)}
      UNION ALL
      SELECT g.from_school_id, s.id, false FROM training_session s JOIN session_trainer g ON g.session_id = s.id
      WHERE ${inYear} AND g.from_school_id = ANY(${[...ids]}::uuid[])
    ) AS part GROUP BY part.school_id, part.session_id`;
};

const figures = (passScore: number): Sql => sql`
    coalesce(sum(e.score), 0)::float8 AS numerator, count(e.id)::int AS denominator, count(DISTINCT c.session_id)::int AS sessions,
    (count(DISTINCT c.session_id) FILTER (WHERE c.attended))::int AS attended, (count(DISTINCT c.session_id) FILTER (WHERE c.given))::int AS given,
    (count(e.id) FILTER (WHERE NOT EXISTS (SELECT FROM training_evaluation r
      WHERE r.session_id = e.session_id AND r.evaluator = e.evaluated AND r.evaluated = e.evaluator)))::int AS unreturned,
    (count(e.id) FILTER (WHERE e.spot_check))::int AS "spotChecks",
    (count(e.id) FILTER (WHERE e.spot_check AND e.score < ${passScore}::numeric))::int AS "spotChecksNotPassed"`;

/** One statement for all schools that are asked about. */
export async function trainingQualityOf(scope: Scope, schoolId: string, year: number, passScore: number): Promise<TrainingQuality> {
  const found = await scope
    .batch<string, Figures>(`trainingQuality:${year}:${passScore}`, async (ids) => {
      const rows = await scope.rows<Figures & { school_id: string }>(sql`WITH counted AS (${counted(ids, year)})
        SELECT c.school_id, ${figures(passScore)} FROM counted c LEFT JOIN training_evaluation e ON e.session_id = c.session_id GROUP BY c.school_id`);
      const bySchool = new Map(rows.map(({ school_id, ...of }) => [school_id, of]));
      return ids.map((id) => bySchool.get(id.toLowerCase()) ?? nothing);
    })
    .load(schoolId);
  const value = found.denominator === 0 ? null : found.numerator / found.denominator;
  return { ...found, year, value, formula: TrainingQualityFormula.MEAN_SCORE };
}
