import { escapeIdentifier, type Client } from 'pg';
import { tableOf } from '../merge/names';
import type { MergeContext } from '../merge/source';
import type { Faults } from '../report';
import { faultColumns } from '../source/header';
import type { StagedSheet } from '../stage/staged-sheet';

interface Chain {
  readonly sheet: string;
  /** Headers of the two ends of a link. */
  readonly from: string;
  readonly to: string;
  /** Only links of these kinds. */
  readonly kinds: readonly string[];
}

/**
 * Links that may never lead back to where they began: what a school became cannot become that school. Links that leave
 * the school as it is (relief, branch, a new name) may.
 */
const chains: readonly Chain[] = [{ sheet: 'schools.school_successions', from: 'school', to: 'successor', kinds: ['MERGED_INTO', 'SPLIT_INTO'] }];

interface Cycle {
  readonly line: number;
  readonly codes: string[];
}

/**
 * Asked of the table after the rows are in, for a cycle may close through rows that the import does not hold. Marks the rows
 * of the import that are part of one as bad, and answers whether there are any.
 */
export async function checkCycles(client: Client, sheet: StagedSheet, context: MergeContext, faults: Faults): Promise<boolean> {
  const { plan, headers, origin } = sheet;
  const chain = chains.find((candidate) => candidate.sheet === plan.fullName);
  const cycles = chain ? await cyclesOf(client, sheet, chain, context) : [];
  if (!chain || cycles.length === 0) return false;
  const columns = faultColumns([...headers.values()].filter(({ plan: { column } }) => column.header === chain.from || column.header === chain.to));
  for (const { line, codes } of cycles) {
    const message = `closes a cycle of succession: ${codes.join(' → ')}; correct or remove one of these links`;
    faults.add({ ...origin, line, ...columns, value: codes.slice(0, 2).join(' + '), message });
  }
  await client.query(`UPDATE ${escapeIdentifier(plan.stage)} SET import_bad = true WHERE import_line = ANY ($1)`, [cycles.map(({ line }) => line)]);
  return true;
}

async function cyclesOf(client: Client, { plan }: StagedSheet, { from, to, kinds }: Chain, context: MergeContext): Promise<Cycle[]> {
  const key = plan.key.map(({ name }) => `t.${escapeIdentifier(name)} = s.${escapeIdentifier(name)}`).join(' AND ');
  const [source, target] = [from, to].map((header) => {
    const column = plan.columns.find((candidate) => candidate.column.header === header);
    if (!column?.target) throw new TypeError(`${plan.fullName} has no reference "${header}", which its chain is made of`);
    return { name: escapeIdentifier(column.name), target: column.target };
  }) as [{ name: string; target: string }, { name: string; target: string }];
  const code = escapeIdentifier(context.codeOf(source.target).name);
  const { rows } = await client.query<Cycle>(
    `WITH RECURSIVE link AS (
       SELECT t.*, ${source.name} AS a, ${target.name} AS b FROM ${tableOf(plan)} t WHERE t.kind = ANY ($1) AND ${target.name} IS NOT NULL
     ), walk AS (
       SELECT s.import_line AS line, ARRAY[t.a, t.b] AS path FROM ${escapeIdentifier(plan.stage)} s JOIN link t ON ${key} WHERE NOT s.import_bad
       UNION ALL
       SELECT w.line, w.path || t.b FROM walk w JOIN link t ON t.a = w.path[cardinality(w.path)]
       WHERE w.path[1] <> w.path[cardinality(w.path)] AND t.b <> ALL (w.path[2:])
     )
     SELECT DISTINCT ON (line) line, ARRAY(
       SELECT r.${code} FROM unnest(path) WITH ORDINALITY p (id, place) JOIN ${tableOf(context.plan(source.target))} r ON r.id = p.id ORDER BY place
     ) AS codes
     FROM walk WHERE path[1] = path[cardinality(path)] ORDER BY line, cardinality(path)`,
    [kinds],
  );
  return rows;
}
