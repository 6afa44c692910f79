import { escapeIdentifier, escapeLiteral, type Client } from 'pg';
import { tableOf, type Catalogue, type SheetPlan } from '../../importer';
import { wholes } from './rules';
import type { Scope } from './scope';

const table = 'export_selection';
/** Before the transaction, which is read only. */
const create = `CREATE TEMP TABLE IF NOT EXISTS ${table} (sheet text, id uuid, round integer, PRIMARY KEY (sheet, id))`;

export const prepareSelection = async (client: Client): Promise<void> => void (await client.query(create));

/**
 * Selects the rows that belong to a scope, and whatever they need to stand by themselves in an empty database: the rows they refer
 * to, those that these refer to, and so on, and what makes a row that is brought along whole. Rounds of set-wise statements.
 */
export async function selectRows(client: Client, catalogue: Catalogue, scope: Scope): Promise<Scope> {
  for (const plan of catalogue.plans) {
    const { ctes, condition } = scope(plan);
    await client.query(`INSERT INTO ${table} ${ctes} SELECT ${escapeLiteral(plan.fullName)}, t.id, 0 FROM ${tableOf(plan)} t WHERE ${condition}`);
  }
  for (let round = 0; ; round++) {
    // Plans made for a table that looks empty would go over it row by row.
    await client.query(`ANALYZE ${table}`);
    const { rows: found } = await client.query<{ sheet: string }>(`SELECT DISTINCT sheet FROM ${table} WHERE round = ${round}`);
    if (found.length === 0) break;
    for (const { sheet } of found) for (const query of broughtAlong(catalogue, sheet, round)) await client.query(query);
  }
  return ({ fullName }) => ({ ctes: '', condition: `t.id IN (SELECT id FROM ${table} WHERE sheet = ${escapeLiteral(fullName)})` });
}

function broughtAlong(catalogue: Catalogue, sheet: string, round: number): string[] {
  const plan = catalogue.plan(sheet);
  const these = `${table} e WHERE e.sheet = ${escapeLiteral(sheet)} AND e.round = ${round}`;
  const insert = (of: string, select: string): string =>
    `INSERT INTO ${table} SELECT DISTINCT ${escapeLiteral(of)}, found.id, ${round + 1} FROM (${select}) AS found (id) WHERE found.id IS NOT NULL ON CONFLICT DO NOTHING`;
  const referred = plan.columns.flatMap(({ name, target }) =>
    target === undefined ? [] : [insert(target, `SELECT t.${escapeIdentifier(name)} FROM ${tableOf(plan)} t WHERE t.id IN (SELECT e.id FROM ${these})`)],
  );
  // What belongs for itself has its parts by the rules of the scope; what is only brought along would be without.
  const parts = round === 0 ? [] : wholes.filter(({ whole }) => whole === sheet);
  return [...referred, ...parts.map(({ part, by }) => insert(part, `SELECT t.id FROM ${tableOf(catalogue.plan(part))} t WHERE t.${reference(catalogue.plan(part), by)} IN (SELECT e.id FROM ${these})`))];
}

function reference({ fullName, columns }: SheetPlan, header: string): string {
  const found = columns.find(({ column }) => column.header === header);
  if (!found?.target) throw new TypeError(`The sheet ${fullName} has no reference "${header}"`);
  return escapeIdentifier(found.name);
}
