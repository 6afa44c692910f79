import sql, { join, type Sql } from 'sql-template-tag';
import { enteredText, refuse, type Transaction } from '../../../kit';
import { Teacher } from '../../teacher/teacher.entity';
import { asPrivate } from '../as-private';
import type { PersonalField } from '../personal-data.types';
import { masked, selectPersonal, type Read } from '../read-personal-data';
import { audit } from './audit';
import { requireWithinBounds } from './bounds';
import type { RevealPersonalDataInput } from './personal-data.inputs';

/** An item that was not asked for is not read. */
const clear: Readonly<Record<PersonalField, (wanted: boolean) => Sql>> = {
  PHONE: (wanted) => sql`${wanted ? sql`p.phone` : sql`NULL`} AS phone`,
  STAFF_NUMBER: (wanted) => sql`${wanted ? sql`p.staff_number` : sql`NULL`} AS "staffNumber"`,
  BIRTH_DATE: (wanted) => sql`${wanted ? sql`p.birth_date::text` : sql`NULL`} AS "birthDate"`,
  SEX: (wanted) => sql`${wanted ? sql`p.sex` : sql`NULL`} AS sex`,
};

/** The items in clear, with their entry in the audit log. Refuses with NOT_FOUND where none are recorded. */
export async function reveal(tx: Transaction, { teacher, fields, purpose, dryRun }: RevealPersonalDataInput): Promise<Read & { id: string }> {
  if (fields.length === 0) refuse('EMPTY', 'fields');
  const reason = enteredText(purpose, 'purpose');
  await requireWithinBounds(tx);
  const { id } = await tx.lock(Teacher, teacher, 'teacher');
  // A trial leaves no entry behind, so that it shows nothing in clear either.
  const columns = dryRun ? masked : sql`${join((Object.keys(clear) as PersonalField[]).map((field) => clear[field](fields.includes(field))))}, p.version`;
  const [data] = await asPrivate(tx.scope, (statement) => tx.rows(statement), () => tx.rows<Read & Record<string, unknown>>(selectPersonal(columns, [id])));
  if (!data) refuse('NOT_FOUND', 'teacher', { value: teacher });
  await audit(tx, { action: 'REVEALED', teacherId: id, fields: [...new Set(fields)], purpose: reason });
  return { ...data, id };
}
