import sql, { type Sql } from 'sql-template-tag';
import { refuse, type Transaction } from '../../kit';
import { postedOn } from '../../network/serving';

const heads = sql`('PRINCIPAL', 'VICE_PRINCIPAL')`;

/** Who heads which school on a day (`teacher_id`, `school_id`), as principal or vice principal. */
export const headsOn = (day: string): Sql => sql`(
    SELECT a.teacher_id, a.serving_school_id AS school_id FROM appointment a
    WHERE a.role IN ${heads} AND ${postedOn(sql`a`, day)})`;

/** Refuses with OUTSIDE_POSTING who is neither principal nor vice principal of a school on the day, and with INVALID_VALUE a day to come. */
export async function requireHead(tx: Transaction, teacherId: string, day: string, field: string): Promise<void> {
  if (day > tx.scope.today) refuse('INVALID_VALUE', field, { value: day, until: tx.scope.today });
  const [head] = await tx.rows(sql`SELECT FROM ${headsOn(day)} AS h WHERE h.teacher_id = ${teacherId}::uuid`);
  if (!head) refuse('OUTSIDE_POSTING', field, { teacher: teacherId, on: day, expected: 'a principal or vice principal' });
}
