import sql from 'sql-template-tag';
import { enteredText, type Transaction } from '../../../kit';
import { Teacher } from '../../teacher/teacher.entity';
import { asPrivate } from '../as-private';
import type { PersonalDataUse, PersonalRecord } from '../personal-record';
import { allInClear, fieldsRecorded, masked, selectPersonal, type Read } from '../read-personal-data';
import type { PersonalField } from '../personal-data.types';
import { audit } from './audit';
import { requireWithinBounds } from './bounds';
import type { ExportPersonalRecordInput } from './personal-data.inputs';

/** All that is kept of a person, and who has used it so far. */
export async function exportRecord(tx: Transaction, { teacher, purpose, dryRun }: ExportPersonalRecordInput): Promise<PersonalRecord & { id: string }> {
  const reason = enteredText(purpose, 'purpose');
  await requireWithinBounds(tx);
  const person = await tx.lock(Teacher, teacher, 'teacher');
  // A trial leaves no entry behind, so that it shows nothing in clear either.
  const columns = sql`${dryRun ? masked : allInClear}, ${fieldsRecorded} AS fields`;
  const [data] = await asPrivate(tx.scope, (statement) => tx.rows(statement), () =>
    tx.rows<Read & { fields: PersonalField[] } & Record<string, unknown>>(selectPersonal(columns, [person.id])),
  );
  const uses = await tx.rows<PersonalDataUse & Record<string, unknown>>(
    sql`SELECT e.at, e.role, e.action, e.fields, e.purpose FROM audit_event e WHERE e.teacher_id = ${person.id}::uuid ORDER BY e.at, e.id`,
  );
  await audit(tx, { action: 'EXPORTED', teacherId: person.id, fields: data?.fields ?? [], purpose: reason });
  return { id: person.id, teacher: person, personalData: data ?? null, uses };
}
