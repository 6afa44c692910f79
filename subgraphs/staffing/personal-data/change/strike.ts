import sql, { join, raw, type Sql } from 'sql-template-tag';
import type { Transaction } from '../../../kit';
import { nameless } from '../../../network/erasure';
import { tracedTables, words, type Traced } from '../traces';

/** What a person was ever called in the records: the names of today and before, from the log. */
export async function namesOf(tx: Transaction, id: string): Promise<string[]> {
  const rows = await tx.rows<{ name: string }>(
    sql`SELECT t.name FROM teacher t WHERE t.id = ${id}::uuid
      UNION SELECT was.name FROM change c CROSS JOIN LATERAL (VALUES (c.before ->> 'name'), (c.after ->> 'name')) AS was(name)
      WHERE c.record_id = ${id}::uuid AND c.record_table = 'teacher' AND was.name IS NOT NULL`,
  );
  return rows.map(({ name }) => name);
}

/**
 * Strikes names out of all words about somebody who was erased: of the records, then of what the log says of them and of those that
 * are no longer about the person and why they were changed, of what personal data were used for, and of the prints of requests that made such records.
 */
export async function strike(tx: Transaction, id: string, names: readonly string[]): Promise<void> {
  for (const table of tracedTables) if (table !== 'teacher') await tx.rows(strikeRecords(table, id, names));
  await tx.rows(sql`UPDATE teacher SET source = struck(source, ${[...names]}::text[]) WHERE id = ${id}::uuid`);
  const about = sql`(
    SELECT x.record_table, x.record_id, bool_or(x.alone) AS alone FROM (
      SELECT record_table, record_id, alone FROM about_person WHERE teacher_id = ${id}::uuid
      UNION ALL SELECT c.record_table, c.record_id, c.record_table = 'portfolio_item' FROM change c
      WHERE c.before IS NOT NULL AND persons_in(c.before) <> '{}' AND persons_in(c.before) && ARRAY[${id}]
    ) AS x GROUP BY 1, 2)`;
  const wordsOf = join(tracedTables.map((table) => sql`(${table}, ${[...words[table]]}::text[])`));
  await tx.rows(
    sql`UPDATE change c SET before = struck(c.before, w.words, ${[...names]}::text[], x.alone), after = struck(c.after, w.words, ${[...names]}::text[], x.alone),
        reason = struck(c.reason, ${[...names]}::text[])
      FROM ${about} AS x JOIN (VALUES ${wordsOf}) AS w(record_table, words) USING (record_table)
      WHERE c.record_table = x.record_table AND c.record_id = x.record_id`,
  );
  await tx.rows(sql`UPDATE audit_event SET purpose = struck(purpose, ${[...names]}::text[]) WHERE teacher_id = ${id}::uuid AND purpose <> struck(purpose, ${[...names]}::text[])`);
  // A print of few possible inputs could be found again by trying; without it the key is refused, whatever comes with it.
  await tx.rows(sql`UPDATE idempotency SET fingerprint = '' WHERE ids && (SELECT array_agg(record_id) FROM about_person WHERE teacher_id = ${id}::uuid)`);
}

/** Row by row, for two may be equal without the names (`put_struck`). Names of tables and columns come from our own list alone. */
function strikeRecords(table: Traced, id: string, names: readonly string[]): Sql {
  const struck = words[table].map((column) => {
    const inPart = sql`struck(r.${raw(column)}, ${[...names]}::text[])`;
    return { column, becomes: column === 'source' ? inPart : sql`CASE WHEN x.alone AND r.${raw(column)} IS NOT NULL THEN ${nameless} ELSE ${inPart} END` };
  });
  const becomes = sql`to_jsonb(r) || jsonb_build_object(${join(struck.map((part) => sql`${part.column}::text, ${part.becomes}`))})`;
  return sql`SELECT put_struck(${table}, r.id, ${becomes}, ${[...words[table]]}::text[]) FROM ${raw(table)} r
    JOIN (SELECT record_id, bool_or(alone) AS alone FROM about_person WHERE record_table = ${table} AND teacher_id = ${id}::uuid GROUP BY 1) AS x ON r.id = x.record_id
    WHERE ${join(struck.map((part) => sql`r.${raw(part.column)} IS DISTINCT FROM ${part.becomes}`), ' OR ')}
    ORDER BY r.id`;
}
