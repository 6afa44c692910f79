import sql from 'sql-template-tag';
import { enteredText, refuse, type Transaction } from '../../../kit';
import { isPosted } from '../../../network/appointment-life';
import { nameless } from '../../../network/erasure';
import { Teacher } from '../../teacher/teacher.entity';
import { asPrivate } from '../as-private';
import { fieldsRecorded } from '../read-personal-data';
import type { PersonalField } from '../personal-data.types';
import { audit } from './audit';
import type { NameRemains } from '../name-remains.type';
import type { EraseTeacherInput } from './personal-data.inputs';
import { namesOf, strike } from './strike';
import { strikeEverywhere } from './strike-everywhere';

interface Removed {
  readonly fields: PersonalField[];
  readonly phone: string | null;
  readonly staffNumber: string | null;
}

interface Erased {
  readonly teacher: Teacher;
  /** Where the name still stands. */
  readonly nameRemains: readonly NameRemains[];
}

/**
 * Takes from the records what tells who the person was: the personal data, the name, and what is said of them by name, in the
 * records and in the logs of every subgraph. Where and when somebody served stays, for the history of the schools. Refuses with INVALID_STATE who is
 * employed or erased. The database refuses the whole if personal data are left behind.
 */
export async function erase(tx: Transaction, { teacher, expectedVersion, purpose }: EraseTeacherInput): Promise<Erased> {
  const reason = enteredText(purpose, 'purpose');
  const person = await tx.lockVersion(Teacher, { id: teacher, expectedVersion }, 'teacher');
  const { today } = tx.scope;
  const [employed] = await tx.rows(
    sql`SELECT FROM appointment a WHERE a.teacher_id = ${person.id}::uuid AND ${isPosted(sql`a`)} AND (a.ends_on IS NULL OR a.ends_on > ${today}::date)`,
  );
  if (employed || person.erasedOn) refuse('INVALID_STATE', 'teacher', { value: person.id, expected: 'a teacher whom no school employs, not erased before' });
  const [removed] = await asPrivate(tx.scope, (statement) => tx.rows(statement), () =>
    tx.rows<Removed & Record<string, unknown>>(
      sql`DELETE FROM teacher_private p WHERE p.teacher_id = ${person.id}::uuid RETURNING ${fieldsRecorded} AS fields, phone, staff_number AS "staffNumber"`,
    ),
  );
  const names = [...(await namesOf(tx, person.id)), removed?.phone, removed?.staffNumber].filter((name): name is string => !!name);
  const erased = await tx.update(Teacher, person, { name: nameless, erasedOn: today });
  await audit(tx, { action: 'ERASED', teacherId: person.id, fields: removed?.fields ?? [], purpose: reason });
  await strike(tx, person.id, names);
  return { teacher: erased, nameRemains: await strikeEverywhere(tx, person.id, names) };
}
