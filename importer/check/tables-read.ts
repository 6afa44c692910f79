import type { Client } from 'pg';
import type { RowRule } from '../../subgraphs/kit/correct/row-rule';
import type { SheetPlan } from '../catalogue/sheet-plan';
import { tableOf } from '../merge/names';

/** Stands for the row that a rule is asked of: an empty table like its own, so that only what else it reads is found. */
const rowTable = 'import_rule_row';
const viewOf = (place: number): string => `import_rule_${place}`;

/** Relations and functions that a relation or function leads to: a view by what PostgreSQL knows of it, a function by the names in its body. */
const next = `
  SELECT d.refclassid AS class, d.refobjid AS id FROM pg_rewrite w JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = w.oid
    WHERE r.class = 'pg_class'::regclass AND w.ev_class = r.id AND d.refclassid IN ('pg_class'::regclass, 'pg_proc'::regclass)
  UNION ALL
  SELECT o.class, o.id FROM pg_proc p JOIN pg_namespace own ON own.oid = p.pronamespace AND own.nspname NOT IN ('extensions', 'pg_catalog') CROSS JOIN LATERAL (
      SELECT 'pg_class'::regclass::oid AS class, c.oid AS id, c.relname AS name, c.relnamespace AS space FROM pg_class c WHERE c.relkind IN ('r', 'p', 'v')
      UNION ALL SELECT 'pg_proc'::regclass::oid, f.oid, f.proname, f.pronamespace FROM pg_proc f) o
    JOIN pg_namespace n ON n.oid = o.space
    WHERE r.class = 'pg_proc'::regclass AND p.oid = r.id AND p.prosrc ~ (CASE WHEN n.oid = own.oid THEN '' ELSE '\\m' || n.nspname || '\\.' END || '\\m' || o.name || '\\M')
      AND n.nspname NOT IN ('extensions', 'pg_catalog', 'information_schema') AND n.nspname !~ '^pg_'`;

/**
 * The tables that each rule reads beside the row it is asked of, as `<schema>.<table>`: each rule is made a view, and views and functions are
 * followed down to tables. The search path is that of the subgraph.
 */
export async function tablesRead(client: Client, plan: SheetPlan, rules: readonly RowRule[]): Promise<ReadonlyMap<RowRule, ReadonlySet<string>>> {
  const views = rules.map(({ broken }, place) => `CREATE TEMP VIEW ${viewOf(place)} AS SELECT (${broken.text.replace(/\$\d+/g, 'NULL')}) AS broken FROM pg_temp.${rowTable} t`);
  await client.query([`CREATE TEMP TABLE ${rowTable} (LIKE ${tableOf(plan)})`, ...views].join(';'));
  const { rows } = await client.query<{ view: string; read: string }>(
    `WITH RECURSIVE read AS (
       SELECT v.oid AS view, 'pg_class'::regclass::oid AS class, v.oid AS id FROM pg_class v WHERE v.relnamespace = pg_my_temp_schema() AND v.relname = ANY ($1)
       UNION SELECT r.view, n.class, n.id FROM read r CROSS JOIN LATERAL (${next}) n
     )
     SELECT v.relname AS view, c.relnamespace::regnamespace || '.' || c.relname AS read FROM read r JOIN pg_class v ON v.oid = r.view
       JOIN pg_class c ON r.class = 'pg_class'::regclass AND c.oid = r.id AND c.relkind IN ('r', 'p') AND c.relnamespace <> pg_my_temp_schema()`,
    [rules.map((_, place) => viewOf(place))],
  );
  await client.query(`DROP TABLE pg_temp.${rowTable} CASCADE`);
  return new Map(rules.map((rule, place) => [rule, new Set(rows.filter(({ view }) => view === viewOf(place)).map(({ read }) => read))]));
}
