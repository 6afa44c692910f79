import sql from 'sql-template-tag';
import { enteredText, refuse, type Transaction } from '../../../kit';
import { Teacher } from '../../teacher/teacher.entity';
import { asPrivate } from '../as-private';
import { fieldsRecorded } from '../read-personal-data';
import type { PersonalField } from '../personal-data.types';
import { audit } from './audit';
import type { EraseTeacherInput } from './personal-data.inputs';

/** As the constraint of the table has it. */
const nameless = '已注销';

/**
 * Takes from the records what tells who the person was: the personal data, the name, what a
 * portfolio says of them, and both in the change log. Where
 * and when somebody served stays, for the history of the schools. Refuses with INVALID_STATE who is employed or erased.
 */
export async function erase(tx: Transaction, { teacher, expectedVersion, purpose }: EraseTeacherInput): Promise<Teacher> {
  const reason = enteredText(purpose, 'purpose');
  const person = await tx.lockVersion(Teacher, { id: teacher, expectedVersion }, 'teacher');
  const { today } = tx.scope;
  const [employed] = await tx.rows(
    sql`SELECT FROM appointment a WHERE a.teacher_id = ${person.id}::uuid AND a.contract_status <> 'EXITED' AND (a.ends_on IS NULL OR a.ends_on > ${today}::date)`,
  );
  if (employed || person.erasedOn) refuse('INVALID_STATE', 'teacher', { value: person.id, expected: 'a teacher whom no school employs, not erased before' });
  const erased = await tx.update(Teacher, person, { name: nameless, erasedOn: today });
  const removed = await asPrivate(tx.scope, (statement) => tx.rows(statement), () =>
    tx.rows<{ fields: PersonalField[] }>(sql`DELETE FROM teacher_private p WHERE p.teacher_id = ${person.id}::uuid RETURNING ${fieldsRecorded} AS fields`),
  );
  const portfolio = await tx.rows<{ id: string }>(sql`UPDATE portfolio_item SET text = ${nameless}, version = version + 1 WHERE teacher_id = ${person.id}::uuid RETURNING id`);
  const rewritten = [person.id, ...portfolio.map(({ id }) => id)];
  await tx.rows(sql`UPDATE change SET before = without_name(before), after = without_name(after) WHERE record_table IN ('teacher', 'portfolio_item') AND record_id = ANY(${rewritten}::uuid[])`);
  await audit(tx, { action: 'ERASED', teacherId: person.id, fields: removed[0]?.fields ?? [], purpose: reason });
  return erased;
}
