import sql from 'sql-template-tag';
import { Refusal, userError, type Transaction } from '../../../kit';
import { isLive } from '../../../network/rotation-life';

/** A rotation sends the teacher from the school of the posting it depends on: it is completed or called off before that posting ends. */
export async function refuseRotation(tx: Transaction, teacherId: string, from: string): Promise<void> {
  const rotations = await tx.rows<{ id: string; state: string }>(
    sql`SELECT r.id, r.state FROM rotation_assignment r
      WHERE r.teacher_id = ${teacherId}::uuid AND ${isLive(sql`r`)} AND (r.ends_on IS NULL OR r.ends_on > ${from}::date) ORDER BY r.starts_on`,
  );
  if (rotations.length > 0) throw new Refusal(...rotations.map(({ id, state }) => userError('BREAKS_LINKS', 'startsOn', { rotation: id, state })));
}
