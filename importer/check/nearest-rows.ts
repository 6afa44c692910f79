import { suggestionList } from 'graphql/jsutils/suggestionList';
import { escapeIdentifier, type Client } from 'pg';
import { folded } from '../../subgraphs/kit/read/filter/fold';
import type { ColumnPlan, SheetPlan } from '../catalogue/sheet-plan';
import { tableOf } from '../merge/names';
import { message, type Message, type Spoken } from '../messages/message';
import type { StagedSheet } from '../stage/staged-sheet';
import { oneSlipApart, plainName } from './alike';

/** For how many unknown codes the nearest is looked up: each is compared with every row there is. */
const mostValues = 20;
const batch = 5000;
/** Rows that are told of those that may be meant alike. */
const mostTold = 3;
/** A shorter part of a name is in too many. */
const shortestPart = 3;

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

/** How a row may be what was meant, the surest first. */
enum Likeness {
  SameCode,
  SameName,
  PartOfName,
  SlipOfCode,
  None,
}

interface Wanted {
  readonly code: string;
  readonly name: string;
  likeness: Likeness;
  readonly rows: Candidate[];
  count: number;
  /** The text that differs least, where no row is meant for a better reason. */
  similar: string | undefined;
}

/**
 * The rows that were probably meant by each unknown code, as `code (name)`: those of that code or name as people write it, for people
 * write names where codes belong; else those whose name has it as a part, else the one whose code differs in one sign or whose name
 * differs least. Where several codes differ in one sign, none is named: it would be guessed.
 */
export async function nearestRows(client: Client, { target, code, imported }: Target, values: readonly string[]): Promise<ReadonlyMap<string, Spoken>> {
  const wanted = new Map<string, Wanted>(
    [...new Set(values)].slice(0, mostValues).map((value) => [value, { code: folded(value), name: plainName(value), likeness: Likeness.None, rows: [], count: 0, similar: undefined }]),
  );
  const labels = new Map<string, Candidate>();
  await client.query(`DECLARE import_candidates CURSOR FOR ${candidates({ target, code, imported })}`);
  for (;;) {
    const { rows } = await client.query<Candidate>(`FETCH ${batch} FROM import_candidates`);
    if (rows.length === 0) break;
    const kept = new Set([...wanted.values()].map(({ similar }) => similar));
    for (const text of labels.keys()) if (!kept.has(text)) labels.delete(text);
    for (const row of rows) {
      const written = { code: folded(row.code), name: row.name === null ? undefined : plainName(row.name) };
      for (const text of [written.name, written.code]) if (text !== undefined && text !== '') labels.set(text, row);
      for (const one of wanted.values()) keep(one, row, likenessOf(one, written));
    }
    const texts = [...labels.keys()];
    for (const one of wanted.values()) if (one.likeness === Likeness.None && !/^[\w-]+$/.test(one.code)) one.similar = suggestionList(one.name, texts)[0];
  }
  await client.query('CLOSE import_candidates');
  return new Map([...wanted].flatMap(([value, one]) => {
    const told = meant(one, labels);
    return told ? [[value, told]] : [];
  }));
}

function likenessOf(wanted: Wanted, row: { code: string; name: string | undefined }): Likeness {
  if (row.code === wanted.code) return Likeness.SameCode;
  if (row.name !== undefined && row.name !== '') {
    if (row.name === wanted.name) return Likeness.SameName;
    const [shorter, longer] = row.name.length < wanted.name.length ? [row.name, wanted.name] : [wanted.name, row.name];
    if (shorter.length >= shortestPart && /\P{ASCII}/u.test(shorter) && longer.includes(shorter)) return Likeness.PartOfName;
  }
  return oneSlipApart(row.code, wanted.code) ? Likeness.SlipOfCode : Likeness.None;
}

function keep(wanted: Wanted, row: Candidate, likeness: Likeness): void {
  if (likeness === Likeness.None || likeness > wanted.likeness) return;
  if (likeness < wanted.likeness) Object.assign(wanted, { likeness, count: 0, rows: [] });
  wanted.count += 1;
  if (wanted.rows.length < mostTold) wanted.rows.push(row);
}

function meant({ likeness, rows, count, similar }: Wanted, labels: ReadonlyMap<string, Candidate>): Spoken | undefined {
  if (likeness === Likeness.None) {
    const row = similar === undefined ? undefined : labels.get(similar);
    return row && oneOf([row]);
  }
  return likeness === Likeness.SlipOfCode && count > 1 ? undefined : oneOf(rows, count > rows.length ? message('nearest-more', { count: count - rows.length }) : undefined);
}

const called = ({ code, name }: Candidate): string => (name === null ? code : `${code} (${name})`);

const oneOf = (rows: readonly Candidate[], more?: Message): Spoken => ({
  en: [...rows.map(called), ...(more ? [more.en] : [])].join(' or '),
  zh: [...rows.map(called), ...(more ? [more.zh] : [])].join(' 或 '),
});

function candidates({ target, code, imported }: Target): string {
  const name = target.columns.find(({ column }) => column.header === 'name' || column.header === 'title');
  const from = (table: string, named: boolean): string =>
    `SELECT ${escapeIdentifier(code.name)}::text AS code, ${named && name ? `${escapeIdentifier(name.name)}::text` : 'NULL::text'} AS name FROM ${table}`;
  const stored = from(tableOf(target), true);
  const inFile = imported?.rows && imported.headers.has(code) ? ` UNION ${from(escapeIdentifier(imported.plan.stage), name !== undefined && imported.headers.has(name))} WHERE NOT import_bad` : '';
  // In one order, so that the same file is told the same.
  return `${stored}${inFile} ORDER BY code`;
}
