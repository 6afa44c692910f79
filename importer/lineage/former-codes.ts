import { escapeIdentifier, escapeLiteral, type Client } from 'pg';
import type { Catalogue } from '../catalogue/catalogue';
import type { Faults } from '../faults';
import { tableOf } from '../merge/names';
import { message } from '../messages/message';
import type { FileColumn } from '../source/header';
import type { StagedSheet } from '../stage/staged-sheet';
import { lineageOf, named, rowSpoken, stagedLinks, storedLinks, type LineagePlan } from './links';

/** Former codes, each with the present one, for the length of an import. */
const formerTable = 'import_former';

interface Context {
  readonly catalogue: Catalogue;
  readonly staged: ReadonlyMap<string, StagedSheet>;
  readonly faults: Faults;
}

interface Taken {
  readonly line: number;
  readonly former: string;
  readonly present: string;
  readonly name: string | null;
  readonly count: number;
}

/**
 * Puts the present code in place of each former one of a row that is the same under another code, and notes it: once for each code and
 * column, with how often. A code that a row of the database or of the files has is that row's and stays. A row may itself come under the
 * code that it had, for a list may be older than the code.
 */
export async function takeFormerCodes(client: Client, context: Context): Promise<void> {
  const { catalogue, staged } = context;
  const lineages = new Map(catalogue.plans.flatMap((plan) => {
    const lineage = lineageOf(catalogue, plan);
    return lineage ? [[plan.fullName, lineage] as const] : [];
  }));
  await client.query(`CREATE TEMP TABLE ${formerTable} (sheet text, former text, present text, name text, stored boolean, PRIMARY KEY (sheet, former)) ON COMMIT DROP`);
  let known = 0;
  for (const lineage of lineages.values()) known += await collect(client, lineage, staged);
  if (known === 0) return;
  for (const [fullName, lineage] of lineages) {
    const own = staged.get(fullName);
    const header = own?.headers.get(lineage.code);
    if (own && header) await take(client, own, header, lineage, context);
  }
  for (const sheet of staged.values()) {
    for (const [column, header] of sheet.headers) {
      const lineage = lineages.get(column.target ?? '');
      if (lineage) await take(client, sheet, header, lineage, context);
    }
  }
}

/**
 * The code by which the database has, before this import, the row that the files tell by a former or a later code; undefined where they tell
 * none. `later` takes also a row whose new code the files bring.
 */
export async function codeToldHere(client: Client, catalogue: Catalogue, fullName: string, told: string, { later }: { readonly later: boolean }): Promise<string | undefined> {
  const code = named(catalogue.codeOf(fullName), 't');
  const { rows } = await client.query<{ code: string }>(
    `WITH same AS (SELECT coalesce((SELECT f.present FROM ${formerTable} f WHERE f.sheet = $1 AND f.former = $2), $2) AS present)
     SELECT ${code} AS code FROM ${tableOf(catalogue.plan(fullName))} t CROSS JOIN same
     WHERE ${code} = same.present OR $3 AND ${code} IN (SELECT f.former FROM ${formerTable} f WHERE f.sheet = $1 AND f.present = same.present) ORDER BY ${code} = same.present DESC LIMIT 1`,
    [fullName, told, later],
  );
  return rows[0]?.code;
}

/** A code may have changed more than once, and a file may tell each change by the codes of its time. */
async function collect(client: Client, lineage: LineagePlan, staged: ReadonlyMap<string, StagedSheet>): Promise<number> {
  const { plan, code, told } = lineage;
  const [own, telling] = [staged.get(plan.fullName), staged.get(told.fullName)];
  const toldHere = telling && stagedLinks(lineage, telling);
  const links = [storedLinks(lineage), ...(toldHere === undefined ? [] : [toldHere])];
  const name = plan.columns.find(({ column }) => column.header === 'name');
  const here = [{ table: tableOf(plan), has: true }, ...(own?.rows && own.headers.has(code) ? [{ table: escapeIdentifier(own.plan.stage), has: name !== undefined && own.headers.has(name) }] : [])];
  const there = here.map(({ table, has }) => `SELECT ${named(code, 't')} AS code, ${name && has ? named(name, 't') : 'NULL'} AS name FROM ${table} t`).join(' UNION ALL ');
  const { rowCount } = await client.query(
    `INSERT INTO ${formerTable} WITH RECURSIVE link AS (${links.join(' UNION ALL ')}),
       chain AS (SELECT former, present, day, stored FROM link UNION SELECT c.former, l.present, c.day, c.stored FROM chain c JOIN link l ON l.former = c.present),
       latest AS (SELECT DISTINCT ON (c.former) c.former, c.present, r.name, c.stored FROM chain c JOIN (${there}) r ON r.code = c.present ORDER BY c.former, c.stored DESC, c.day DESC NULLS LAST, r.name)
     SELECT ${escapeLiteral(plan.fullName)}, former, present, name, stored FROM latest WHERE former <> present`,
  );
  return rowCount ?? 0;
}

async function take(client: Client, sheet: StagedSheet, header: FileColumn, { plan, code }: LineagePlan, { staged, faults }: Context): Promise<void> {
  if (sheet.rows === 0) return;
  const own = sheet.plan === plan;
  const imported = staged.get(plan.fullName);
  const value = named(header.plan, 's');
  const tables = [tableOf(plan), ...(!own && imported?.rows && imported.headers.has(code) ? [escapeIdentifier(imported.plan.stage)] : [])];
  const free = tables.map((table) => `NOT EXISTS (SELECT FROM ${table} t WHERE ${named(code, 't')} = ${value})`);
  const { rows } = await client.query<Taken>(
    `WITH taken AS (
       UPDATE ${escapeIdentifier(sheet.plan.stage)} s SET ${escapeIdentifier(header.plan.name)} = f.present FROM ${formerTable} f
       WHERE f.sheet = ${escapeLiteral(plan.fullName)} AND f.former = ${value} AND ${[...free, ...(own ? ['f.stored'] : [])].join(' AND ')} RETURNING s.import_line, f.former, f.present, f.name
     )
     SELECT min(import_line)::int AS line, former, present, name, count(*)::int AS count FROM taken GROUP BY former, present, name ORDER BY 1`,
  );
  for (const { line, former, present, name, count } of rows) {
    faults.note({ ...sheet.origin, line, message: message('note-former-code', { former, column: header.written, row: rowSpoken(present, name), count }) });
  }
}
