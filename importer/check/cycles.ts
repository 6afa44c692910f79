import { escapeIdentifier, type Client } from 'pg';
import type { Catalogue } from '../catalogue/catalogue';
import type { ColumnPlan } from '../catalogue/sheet-plan';
import { tableOf } from '../merge/names';
import type { Faults, NewFault } from '../faults';
import { message, type Spoken } from '../messages/message';
import { faultColumns, type FileColumn } from '../source/header';
import type { StagedSheet } from '../stage/staged-sheet';
import { components, outgoing, type Links } from './components';

interface Chain {
  readonly sheet: string;
  /** Headers of the two ends of a link. */
  readonly from: string;
  readonly to: string;
  /** Which links count, as SQL about a row `l`. */
  readonly counts: string;
  readonly of: Spoken;
}

/**
 * Links that may never lead back to where they began, kind by kind. The database refuses the row that would close a cycle; here
 * all its rows are told, and the way round, before that.
 */
const chains: readonly Chain[] = [
  { sheet: 'schools.school_successions', from: 'school', to: 'successor', counts: `l.kind IN ('MERGED_INTO', 'RECODED') AND l.state <> 'WITHDRAWN'`, of: { en: 'succession', zh: '学校承接' } },
  { sheet: 'schools.school_successions', from: 'school', to: 'successor', counts: `l.kind = 'BRANCH_OF' AND l.state <> 'WITHDRAWN'`, of: { en: 'branches', zh: '分校' } },
  { sheet: 'schools.area_successions', from: 'county', to: 'successor_county', counts: `l.kind = 'MERGED_INTO' AND l.state <> 'WITHDRAWN'`, of: { en: 'succession of counties', zh: '县区承接' } },
  { sheet: 'schools.area_successions', from: 'township', to: 'successor_township', counts: `l.kind = 'MERGED_INTO' AND l.state <> 'WITHDRAWN'`, of: { en: 'succession of townships', zh: '乡镇承接' } },
];

/** The whole way round is told up to so many rows; of a longer one its beginning and its length. */
const mostTold = 12;
const batch = 5000;

/** A cycle may close through rows that the import does not hold. Rows of the import that are part of one are marked as bad. */
export async function checkCycles(client: Client, sheet: StagedSheet, catalogue: Catalogue, faults: Faults): Promise<void> {
  const { plan, headers, origin, rows } = sheet;
  // A sheet that lacks a required column is refused for that.
  if (rows === 0 || plan.columns.some((column) => column.column.required && !headers.has(column))) return;
  for (const chain of chains.filter((candidate) => candidate.sheet === plan.fullName)) {
    const ends = [chain.from, chain.to].map((header) => [...headers.values()].find((column) => column.plan.column.header === header));
    if (!ends.every((end): end is FileColumn => end !== undefined)) continue;
    const bad: number[] = [];
    let last: NewFault | undefined;
    for (const { line, codes } of cyclesIn(await readLinks(client, sheet, chain, ends.map((end) => end.plan), catalogue))) {
      const told = bad.push(line) <= faults.limit ? codes() : [];
      if (told.length === 0) continue;
      last = { ...origin, line, ...faultColumns(ends), value: told.slice(0, 2).join(' + '), message: message('cycle', { of: chain.of, way: told.join(' → ') }) };
      faults.add(last);
    }
    if (last) faults.addUnlisted(bad.length - faults.limit, last);
    if (bad.length > 0) await client.query(`UPDATE ${escapeIdentifier(plan.stage)} SET import_bad = true WHERE import_line = ANY ($1::int[])`, [bad]);
  }
}

interface ReadLinks extends Links {
  /** Line of the file by link; null for a link of the database. */
  readonly lines: readonly (number | null)[];
  readonly codes: readonly string[];
}

/** Links of the file, and those of the database that it leaves as they are. */
async function readLinks(client: Client, { plan }: StagedSheet, { counts }: Chain, ends: readonly ColumnPlan[], catalogue: Catalogue): Promise<ReadLinks> {
  const stage = escapeIdentifier(plan.stage);
  const sameKey = plan.key.map(({ name }) => `s.${escapeIdentifier(name)} = l.${escapeIdentifier(name)}`).join(' AND ');
  const staged = ends.map(({ name }) => `l.${escapeIdentifier(name)}`);
  const stored = ends.map(({ target = '' }, end) => `r${end}.${escapeIdentifier(catalogue.codeOf(target).name)}`);
  const joins = ends.map(({ name, target = '' }, end) => `JOIN ${tableOf(catalogue.plan(target))} r${end} ON r${end}.id = l.${escapeIdentifier(name)}`);
  await client.query(`DECLARE import_links NO SCROLL CURSOR FOR
    SELECT l.import_line, ${staged.join(', ')} FROM ${stage} l WHERE NOT l.import_bad AND ${counts} AND ${staged.map((end) => `${end} IS NOT NULL`).join(' AND ')}
    UNION ALL
    SELECT NULL, ${stored.join(', ')} FROM ${tableOf(plan)} l ${joins.join(' ')} WHERE ${counts} AND NOT EXISTS (SELECT FROM ${stage} s WHERE ${sameKey})`);
  const numbers = new Map<string, number>();
  const numberOf = (code: string): number => numbers.get(code) ?? (numbers.set(code, numbers.size), numbers.size - 1);
  const links = { lines: [] as (number | null)[], from: [] as number[], to: [] as number[] };
  for (;;) {
    const { rows } = await client.query<[number | null, string, string]>({ text: `FETCH ${batch} FROM import_links`, rowMode: 'array' });
    for (const [line, from, to] of rows) {
      links.lines.push(line);
      links.from.push(numberOf(from));
      links.to.push(numberOf(to));
    }
    if (rows.length < batch) break;
  }
  await client.query('CLOSE import_links');
  return { ...links, nodes: numbers.size, codes: [...numbers.keys()] };
}

interface Cycle {
  readonly line: number;
  codes(): string[];
}

/** The links of the file from whose end a way leads back to their beginning, in the order of the file. */
function cyclesIn(links: ReadLinks): Cycle[] {
  const out = outgoing(links);
  const component = components(links, out);
  const sizes = new Map<number, number>();
  for (const one of component) sizes.set(one, (sizes.get(one) ?? 0) + 1);
  const inside = (link: number): boolean => links.from[link] !== links.to[link] && component[links.from[link] ?? 0] === component[links.to[link] ?? 0];
  const cycles = links.lines.flatMap((line, link) => (line !== null && inside(link) ? [{ line, codes: () => wayRound(link) }] : []));
  return cycles.sort((a, b) => a.line - b.line);

  /** The shortest way back where that is short; else its beginning and how many lead back to each other. */
  function wayRound(link: number): string[] {
    const [first = 0, second = 0] = [links.from[link], links.to[link]];
    const size = sizes.get(component[first] ?? 0) ?? 0;
    const code = (node: number): string => links.codes[node] ?? '';
    const before = new Map<number, number>([[second, first]]);
    for (const node of before.keys()) {
      if (node === first || before.size > mostTold) break;
      for (let place = out.start[node] ?? 0; place < (out.start[node + 1] ?? 0); place++) {
        const target = links.to[out.place[place] ?? 0] ?? 0;
        if (before.size <= mostTold && component[target] === component[first] && !before.has(target)) before.set(target, node);
      }
    }
    if (before.has(first)) {
      const way = [first];
      for (let node = before.get(first) ?? first; node !== first; node = before.get(node) ?? first) way.unshift(node);
      return [first, ...way].map(code);
    }
    const third = [...before].find(([, from]) => from === second)?.[0];
    return [...[first, second, ...(third === undefined ? [] : [third])].map(code), '…', `${code(first)} (${size} that lead back to each other)`];
  }
}
