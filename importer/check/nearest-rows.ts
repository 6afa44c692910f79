import { suggestionList } from 'graphql/jsutils/suggestionList';
import { escapeIdentifier, type Client } from 'pg';
import type { ColumnPlan, SheetPlan } from '../catalogue/sheet-plan';
import { tableOf } from '../merge/names';
import type { StagedSheet } from '../stage/staged-sheet';

/** For how many unknown codes the nearest is looked up: each is compared with every row there is. */
const mostValues = 20;
const batch = 5000;

interface Target {
  readonly target: SheetPlan;
  readonly code: ColumnPlan;
  /** The rows of the same sheet that come with the import. */
  readonly imported: StagedSheet | undefined;
}

interface Candidate {
  readonly code: string;
  readonly name: string | null;
}

/**
 * The row that was probably meant by each unknown code, as `code (name)`: the one of that name, for people write names where
 * codes belong, or else the one whose code or name differs least.
 */
export async function nearestRows(client: Client, { target, code, imported }: Target, values: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(values)].slice(0, mostValues);
  const best = new Map<string, string>();
  const labels = new Map<string, string>();
  await client.query(`DECLARE import_candidates CURSOR FOR ${candidates({ target, code, imported })}`);
  for (;;) {
    const { rows } = await client.query<Candidate>(`FETCH ${batch} FROM import_candidates`);
    if (rows.length === 0) break;
    const kept = new Set(best.values());
    for (const text of labels.keys()) if (!kept.has(text)) labels.delete(text);
    for (const row of rows) for (const text of [row.name, row.code]) if (text !== null) labels.set(text, row.name === null ? row.code : `${row.code} (${row.name})`);
    const texts = [...labels.keys()];
    for (const value of wanted) {
      const [nearest] = labels.has(value) ? [value] : suggestionList(value, texts);
      if (nearest !== undefined) best.set(value, nearest);
    }
  }
  await client.query('CLOSE import_candidates');
  return new Map([...best].map(([value, text]) => [value, labels.get(text) ?? text]));
}

function candidates({ target, code, imported }: Target): string {
  const name = target.columns.find(({ column }) => column.header === 'name' || column.header === 'title');
  const from = (table: string, named: boolean): string =>
    `SELECT ${escapeIdentifier(code.name)}::text AS code, ${named && name ? `${escapeIdentifier(name.name)}::text` : 'NULL::text'} AS name FROM ${table}`;
  const stored = from(tableOf(target), true);
  if (!imported?.rows || !imported.headers.has(code)) return stored;
  const staged = from(escapeIdentifier(imported.plan.stage), name !== undefined && imported.headers.has(name));
  return `${stored} UNION ${staged} WHERE NOT import_bad`;
}
