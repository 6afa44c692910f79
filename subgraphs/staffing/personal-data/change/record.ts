import sql from 'sql-template-tag';
import { refuse, type Transaction } from '../../../kit';
import { Teacher } from '../../teacher/teacher.entity';
import { asPrivate } from '../as-private';
import type { PersonalField } from '../personal-data.types';
import { masked, selectPersonal, type Read } from '../read-personal-data';
import { audit } from './audit';
import type { RecordPersonalDataInput } from './personal-data.inputs';

/** What would be right is told, what was given is not: an error must hold no personal data. */
const rules = [
  { field: 'phone', pattern: /^1[3-9]\d{9}$/, expected: '11 digits, the first two 13 to 19' },
  { field: 'staffNumber', pattern: /^[A-Za-z0-9-]{4,20}$/, expected: '4 to 20 letters, digits or hyphens' },
] as const;

export async function record(tx: Transaction, input: RecordPersonalDataInput): Promise<Read & { id: string }> {
  for (const { field, pattern, expected } of rules) {
    const value = input[field];
    if (value != null && !pattern.test(value)) refuse('INVALID_VALUE', field, { expected });
  }
  if (input.birthDate != null && input.birthDate >= tx.scope.today) refuse('INVALID_VALUE', 'birthDate', { expected: 'a day before today' });
  const fields = given(input);
  if (fields.length === 0) refuse('EMPTY', null);
  const { id } = await tx.lock(Teacher, input.teacher, 'teacher');
  const run = <Row extends Record<string, unknown>>(statement: ReturnType<typeof sql>): Promise<Row[]> => tx.rows<Row>(statement);
  const [data] = await asPrivate(tx.scope, run as never, async () => {
    const [now] = await run<{ version: number }>(sql`SELECT version FROM teacher_private WHERE teacher_id = ${id}::uuid FOR UPDATE`);
    const { expectedVersion = null } = input;
    if ((now?.version ?? null) !== expectedVersion) refuse('STALE_VERSION', 'expectedVersion', { expected: expectedVersion, actual: now?.version });
    await run(sql`INSERT INTO teacher_private AS t (teacher_id, phone, staff_number, birth_date, sex) VALUES (${id}::uuid, ${input.phone ?? null}, ${input.staffNumber ?? null}, ${input.birthDate ?? null}::date, ${input.sex ?? null})
      ON CONFLICT (teacher_id) DO UPDATE SET version = t.version + 1,
        phone = CASE WHEN ${fields.includes('PHONE')}::boolean THEN excluded.phone ELSE t.phone END,
        staff_number = CASE WHEN ${fields.includes('STAFF_NUMBER')}::boolean THEN excluded.staff_number ELSE t.staff_number END,
        birth_date = CASE WHEN ${fields.includes('BIRTH_DATE')}::boolean THEN excluded.birth_date ELSE t.birth_date END,
        sex = CASE WHEN ${fields.includes('SEX')}::boolean THEN excluded.sex ELSE t.sex END`);
    return run<Read & Record<string, unknown>>(selectPersonal(masked, [id]));
  });
  await audit(tx, { action: 'RECORDED', teacherId: id, fields, purpose: null });
  return { ...(data as Read), id };
}

const given = ({ phone, staffNumber, birthDate, sex }: RecordPersonalDataInput): PersonalField[] => [
  ...(phone === undefined ? [] : (['PHONE'] as const)),
  ...(staffNumber === undefined ? [] : (['STAFF_NUMBER'] as const)),
  ...(birthDate === undefined ? [] : (['BIRTH_DATE'] as const)),
  ...(sex === undefined ? [] : (['SEX'] as const)),
];
