import { escapeIdentifier, type Client } from 'pg';
import type { Faults } from '../faults';
import { joinedAsWritten } from '../merge/as-written';
import { message } from '../messages/message';
import { lineSpoken } from '../report-text';
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
    const told = found.map(({ line, first, written }) => ({ ...origin, line, ...columns, value: joinedAsWritten(plan.key, written)[faults.languageOf(origin)], message: message('row-twice', { first: lineSpoken(origin, first) }) }));
    for (const fault of told) faults.add(fault);
    if (told[0]) faults.addUnlisted(Number(found[0]?.total) - found.length, told[0]);
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
  for (const { line, first } of rows) faults.note({ ...origin, line, message: message('note-repeated', { first: lineSpoken(origin, first) }) });
  return Number(rows[0]?.total ?? 0);
}
