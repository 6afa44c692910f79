import sql from 'sql-template-tag';
import { refuse, type Transaction } from '../../kit';
import { isPosted } from '../../network/appointment-life';

interface Posting {
  readonly servingSchoolId: string;
}

/**
 * The posting that holds on every day from `startsOn` until `endsOn` (first day no longer; null for open-ended): one appointment,
 * or several that follow each other at the same school. What depends on a posting lies inside it: refuses with OUTSIDE_POSTING otherwise.
 */
export async function postingThroughout(
  tx: Transaction,
  teacherId: string,
  { startsOn, endsOn }: { startsOn: string; endsOn?: string | null },
  field: string | readonly string[],
): Promise<Posting> {
  const [posting] = await tx.rows<{ servingSchoolId: string }>(
    sql`SELECT a.serving_school_id AS "servingSchoolId" FROM appointment a
      WHERE a.teacher_id = ${teacherId}::uuid AND ${isPosted(sql`a`)}
      GROUP BY a.serving_school_id
      HAVING range_agg(daterange(a.starts_on, a.ends_on)) @> daterange(${startsOn}::date, ${endsOn ?? null}::date)`,
  );
  return posting ?? refuse('OUTSIDE_POSTING', field, { teacher: teacherId, startsOn, endsOn });
}
