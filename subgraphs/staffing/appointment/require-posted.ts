import sql from 'sql-template-tag';
import { refuse, type Transaction } from '../../kit';
import { postedOn } from '../../network/serving';

/** Refuses with OUTSIDE_POSTING a teacher whom no school employs on the day. For links that outlast a change of school. */
export async function requirePosted(tx: Transaction, teacherId: string, day: string, field: string): Promise<void> {
  const [posting] = await tx.rows(
    sql`SELECT FROM appointment a WHERE a.teacher_id = ${teacherId}::uuid AND ${postedOn(sql`a`, day)}`,
  );
  if (!posting) refuse('OUTSIDE_POSTING', field, { teacher: teacherId, on: day });
}
