import { escapeIdentifier, type Client } from 'pg';
import type { Faults } from '../report';
import type { StagedSheet } from '../stage/staged-sheet';

interface Duplicate {
  readonly line: number;
  readonly first: number;
  readonly written: string[];
  readonly total: string;
}

/** Two rows of one file with the same key would overwrite each other in an order nobody chose. */
export async function checkDuplicates(client: Client, { plan, file, headers, rows }: StagedSheet, faults: Faults): Promise<void> {
  if (rows < 2 || plan.key.some((column) => !headers.has(column))) return;
  const stage = escapeIdentifier(plan.stage);
  const names = plan.key.map(({ name }) => escapeIdentifier(name));
  const same = names.map((name) => `s.${name} = d.${name}`).join(' AND ');
  const filled = names.map((name) => `${name} IS NOT NULL`).join(' AND ');
  const from = `${stage} s JOIN (
      SELECT ${names.join(', ')}, min(import_line) AS first FROM ${stage} WHERE ${filled} GROUP BY ${names.join(', ')} HAVING count(*) > 1
    ) d ON ${same} AND s.import_line > d.first`;
  const { rows: found } = await client.query<Duplicate>(
    `SELECT s.import_line AS line, d.first, ARRAY[${names.map((name) => `s.${name}::text`).join(', ')}] AS written, count(*) OVER () AS total
     FROM ${from} ORDER BY 1 LIMIT ${faults.limit}`,
  );
  const [one] = found;
  if (!one) return;
  const column = plan.key.map((key) => headers.get(key)).join(' + ');
  for (const { line, first, written } of found) {
    faults.add({ file, line, column, value: written.join(' + '), message: `is the same as on line ${first}; keep one of the two rows` });
  }
  faults.addUnlisted(Number(one.total) - found.length);
  await client.query(`UPDATE ${stage} t SET import_bad = true FROM (SELECT s.import_line FROM ${from}) again WHERE again.import_line = t.import_line`);
}
