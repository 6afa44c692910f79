import sql, { type Sql } from 'sql-template-tag';
import type { Scope } from '../../kit';
import { asPrivate } from './as-private';
import type { PersonalData } from './personal-data.types';

/** How much of each item shows: enough to recognise it, too little to use it. */
export const masked = sql`left(p.phone, 3) || '****' || right(p.phone, 4) AS phone,
  left(p.staff_number, 2) || repeat('*', length(p.staff_number) - 4) || right(p.staff_number, 2) AS "staffNumber",
  to_char(p.birth_date, 'YYYY') || '-**-**' AS "birthDate", CASE WHEN p.sex IS NOT NULL THEN '*' END AS sex, p.version`;

export const allInClear = sql`p.phone, p.staff_number AS "staffNumber", p.birth_date::text AS "birthDate", p.sex, p.version`;

/** Which items there are, as PersonalField names them. */
export const fieldsRecorded = sql`array_remove(ARRAY[CASE WHEN p.phone IS NOT NULL THEN 'PHONE' END, CASE WHEN p.staff_number IS NOT NULL THEN 'STAFF_NUMBER' END,
  CASE WHEN p.birth_date IS NOT NULL THEN 'BIRTH_DATE' END, CASE WHEN p.sex IS NOT NULL THEN 'SEX' END], NULL)`;

export interface Read extends PersonalData {
  readonly teacherId: string;
}

export const selectPersonal = (columns: Sql, ids: readonly string[]): Sql =>
  sql`SELECT p.teacher_id AS "teacherId", ${columns} FROM teacher_private p WHERE p.teacher_id = ANY(${[...ids]}::uuid[])`;

/**
 * The masked data of a teacher, null when none are recorded; false when the viewer may not see them. One transaction for all
 * teachers of the request, and none for requests that ask for no personal data.
 */
export const readPersonalData = (scope: Scope, teacherId: string): Promise<PersonalData | null | false> =>
  scope
    .batch<string, PersonalData | null | false>('personal-data', (ids) =>
      scope.database.connected(scope.asking, async (client) => {
        const run = <Row extends object>(statement: Sql): Promise<Row[]> => scope.database.rowsOn(client, statement, scope.envelope);
        try {
          await client.query('BEGIN READ ONLY');
          const [rows, seen] = await asPrivate(scope, run as never, async () => [
            await run<Read>(selectPersonal(masked, ids)),
            await run<{ id: string }>(sql`SELECT asked.id FROM unnest(${[...ids]}::uuid[]) AS asked(id) WHERE sees_personal_data(asked.id)`),
          ]);
          await client.query('COMMIT');
          const byTeacher = new Map(rows.map((row) => [row.teacherId, row]));
          const visible = new Set(seen.map(({ id }) => id));
          return ids.map((id) => (visible.has(id) ? (byTeacher.get(id) ?? null) : false));
        } catch (error) {
          await client.query('ROLLBACK').catch(() => undefined);
          throw error;
        }
      }),
    )
    .load(teacherId);
