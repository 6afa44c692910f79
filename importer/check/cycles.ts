import { escapeIdentifier, type Client } from 'pg';
import type { Catalogue } from '../catalogue/catalogue';
import type { ColumnPlan } from '../catalogue/sheet-plan';
import { tableOf } from '../merge/names';
import type { Faults } from '../report';
import { faultColumns, type FileColumn } from '../source/header';
import type { StagedSheet } from '../stage/staged-sheet';

interface Chain {
  readonly sheet: string;
  /** Headers of the two ends of a link. */
  readonly from: string;
  readonly to: string;
  /** Which links count, as SQL about a row `l`. */
  readonly counts: string;
}

/**
 * Links that may never lead back to where they began. The database refuses the row that would close a cycle; here all its
 * rows are told, and the way round, before that.
 */
const chains: readonly Chain[] = [
  { sheet: 'schools.school_successions', from: 'school', to: 'successor', counts: `l.kind = 'MERGED_INTO' AND l.state <> 'WITHDRAWN'` },
];

interface Cycle {
  readonly line: number;
  readonly codes: string[];
}

/** A cycle may close through rows that the import does not hold. Rows of the import that are part of one are marked as bad. */
export async function checkCycles(client: Client, sheet: StagedSheet, catalogue: Catalogue, faults: Faults): Promise<void> {
  const { plan, headers, origin, rows } = sheet;
  const chain = chains.find((candidate) => candidate.sheet === plan.fullName);
  // A sheet that lacks a required column is refused for that.
  if (!chain || rows === 0 || plan.columns.some((column) => column.column.required && !headers.has(column))) return;
  const ends = [chain.from, chain.to].map((header) => [...headers.values()].find((column) => column.plan.column.header === header));
  if (!ends.every((end): end is FileColumn => end !== undefined)) return;
  const cycles = await cyclesOf(client, sheet, chain, ends.map((end) => end.plan), catalogue);
  for (const { line, codes } of cycles) {
    const message = `closes a cycle of succession: ${codes.join(' → ')}; correct or remove one of these links`;
    faults.add({ ...origin, line, ...faultColumns(ends), value: codes.slice(0, 2).join(' + '), message });
  }
  if (cycles.length === 0) return;
  await client.query(`UPDATE ${escapeIdentifier(plan.stage)} SET import_bad = true WHERE import_line = ANY ($1)`, [cycles.map(({ line }) => line)]);
}

async function cyclesOf(client: Client, { plan }: StagedSheet, { counts }: Chain, ends: readonly ColumnPlan[], catalogue: Catalogue): Promise<Cycle[]> {
  const stage = escapeIdentifier(plan.stage);
  const sameKey = plan.key.map(({ name }) => `s.${escapeIdentifier(name)} = l.${escapeIdentifier(name)}`).join(' AND ');
  const staged = ends.map(({ name }) => `l.${escapeIdentifier(name)}`);
  const stored = ends.map(({ name, target = '' }) => {
    const code = escapeIdentifier(catalogue.codeOf(target).name);
    return `(SELECT r.${code} FROM ${tableOf(catalogue.plan(target))} r WHERE r.id = l.${escapeIdentifier(name)})`;
  });
  const { rows } = await client.query<Cycle>(
    `WITH RECURSIVE link (line, a, b) AS (
       SELECT l.import_line, ${staged.join(', ')} FROM ${stage} l WHERE NOT l.import_bad AND ${counts}
       UNION ALL
       SELECT NULL, ${stored.join(', ')} FROM ${tableOf(plan)} l WHERE ${counts} AND NOT EXISTS (SELECT FROM ${stage} s WHERE ${sameKey})
     ), walk (line, path) AS (
       SELECT line, ARRAY[a, b] FROM link WHERE line IS NOT NULL AND a <> b
       UNION ALL
       SELECT w.line, w.path || l.b FROM walk w JOIN link l ON l.a = w.path[cardinality(w.path)]
       WHERE w.path[1] <> w.path[cardinality(w.path)] AND l.b <> ALL (w.path[2:])
     )
     SELECT DISTINCT ON (line) line, path AS codes FROM walk WHERE path[1] = path[cardinality(path)] ORDER BY line, cardinality(path)`,
  );
  return rows;
}
