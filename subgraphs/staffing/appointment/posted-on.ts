import sql from 'sql-template-tag';
import { refuse, type Transaction } from '../../kit';

/** Refuses with OUTSIDE_POSTING a teacher whom no school employs on the day. For links that outlast a change of school. */
export async function postedOn(tx: Transaction, teacherId: string, day: string, field: string): Promise<void> {
  const [posting] = await tx.rows(
    sql`SELECT FROM appointment a WHERE a.teacher_id = ${teacherId}::uuid AND a.contract_status <> 'EXITED'
      AND daterange(a.starts_on, a.ends_on) @> ${day}::date`,
  );
  if (!posting) refuse('OUTSIDE_POSTING', field, { teacher: teacherId, on: day });
}
