import { escapeIdentifier, type Client } from 'pg';
import type { Faults } from '../report';
import { lineText } from '../report-text';
import { faultColumns } from '../source/header';
import type { StagedSheet } from '../stage/staged-sheet';

interface Duplicate {
  readonly line: number;
  readonly first: number;
  readonly written: string[];
  readonly total: string;
}

/**
 * Rows that say the same in every cell are counted once. Rows of one file with the same key that differ would overwrite each
 * other in an order nobody chose: errors. Answers the sheet with the rows that are left.
 */
export async function checkDuplicates(client: Client, sheet: StagedSheet, faults: Faults): Promise<StagedSheet> {
  const { plan, headers, rows, origin } = sheet;
  if (rows < 2 || plan.key.some((column) => !headers.has(column))) return sheet;
  const stage = escapeIdentifier(plan.stage);
  const names = plan.key.map(({ name }) => escapeIdentifier(name));
  const same = names.map((name) => `s.${name} = d.${name}`).join(' AND ');
  const filled = names.map((name) => `${name} IS NOT NULL`).join(' AND ');
  const from = `${stage} s JOIN (
      SELECT ${names.join(', ')}, min(import_line) AS first FROM ${stage} WHERE ${filled} GROUP BY ${names.join(', ')} HAVING count(*) > 1
    ) d ON ${same}`;
  const repeated = await dropRepeated(client, sheet, from, faults);
  const again = `${from} AND s.import_line > d.first`;
  const { rows: found } = await client.query<Duplicate>(
    `SELECT s.import_line AS line, d.first, ARRAY[${names.map((name) => `s.${name}::text`).join(', ')}] AS written, count(*) OVER () AS total
     FROM ${again} ORDER BY 1 LIMIT ${faults.limit}`,
  );
  if (found.length > 0) {
    const columns = faultColumns(plan.key.flatMap((column) => headers.get(column) ?? []));
    for (const { line, first, written } of found) {
      faults.add({ ...origin, line, ...columns, value: written.join(' + '), message: `is the same as on ${lineText(origin, first)}; keep one of the two rows` });
    }
    faults.addUnlisted(Number(found[0]?.total) - found.length);
    await client.query(`UPDATE ${stage} t SET import_bad = true FROM (SELECT s.import_line FROM ${again}) again WHERE again.import_line = t.import_line`);
  }
  return { ...sheet, rows: rows - repeated, repeated };
}

/** Compared as stored, so that 小学 and PRIMARY are the same; only among rows of one key, which are few. */
async function dropRepeated(client: Client, { plan, headers, origin }: StagedSheet, sameKey: string, faults: Faults): Promise<number> {
  const cells = [...headers.keys()].map(({ name }) => `s.${escapeIdentifier(name)}`).join(', ');
  const { rows } = await client.query<{ line: number; first: number; total: string }>(
    `WITH again AS (
       SELECT a.line, a.first FROM (
         SELECT s.import_line AS line, min(s.import_line) OVER (PARTITION BY ${cells}) AS first FROM ${sameKey} WHERE NOT s.import_bad
       ) a WHERE a.line > a.first
     ), gone AS (
       DELETE FROM ${escapeIdentifier(plan.stage)} t USING again WHERE t.import_line = again.line RETURNING again.line, again.first
     )
     SELECT line, first, count(*) OVER () AS total FROM gone ORDER BY line LIMIT ${faults.limit}`,
  );
  for (const { line, first } of rows) faults.note({ ...origin, line, message: `says the same as ${lineText(origin, first)}; counted once` });
  return Number(rows[0]?.total ?? 0);
}
