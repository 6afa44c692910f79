import sql from 'sql-template-tag';
import { isId, refuse, type Transaction } from '../../kit';

/** Refuses a teacher who is not there with NOT_FOUND, and one who has left the profession by the day with INVALID_STATE. */
export async function requireTeacherInService(tx: Transaction, id: string, day: string, field: string): Promise<void> {
  const [teacher] = isId(id) ? await tx.rows<{ leftOn: string | null }>(sql`SELECT p.left_on AS "leftOn" FROM staffing_published.teacher p WHERE p.id = ${id}::uuid`) : [];
  if (!teacher) refuse('NOT_FOUND', field, { value: id });
  if (teacher.leftOn !== null && teacher.leftOn <= day) refuse('INVALID_STATE', field, { value: id, leftOn: teacher.leftOn });
}
