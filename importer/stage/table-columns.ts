import type { Client } from 'pg';
import { correctionsPlan } from '../correct/corrections-sheet';
import type { ColumnPlan, SheetPlan } from '../catalogue/sheet-plan';

/** Types of the columns of each table, as PostgreSQL writes them, and how a new id is made. */
export interface TableColumns {
  type(plan: SheetPlan, column: ColumnPlan): string;
  newId(plan: SheetPlan): string;
}

const query = `
  SELECT n.nspname || '.' || c.relname AS "table", a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type,
         pg_get_expr(d.adbin, d.adrelid) AS "default"
  FROM pg_attribute a
  JOIN pg_class c ON c.oid = a.attrelid
  JOIN pg_namespace n ON n.oid = c.relnamespace
  LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
  WHERE n.nspname = ANY ($1) AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped`;

export async function tableColumns(client: Client, plans: readonly SheetPlan[]): Promise<TableColumns> {
  const schemas = [...new Set(plans.map(({ schema }) => schema))];
  const { rows } = await client.query<{ table: string; name: string; type: string; default: string | null }>(query, [schemas]);
  const byName = new Map(rows.map((row) => [`${row.table}.${row.name}`, row]));
  const find = ({ fullName, schema, table }: SheetPlan, name: string): (typeof rows)[number] => {
    const found = byName.get(`${schema}.${table}.${name}`);
    if (!found) throw new TypeError(`The table ${schema}.${table} has no column "${name}", which the sheet ${fullName} fills; are all migrations run?`);
    return found;
  };
  return { type: (plan, { name }) => (plan === correctionsPlan ? 'text' : find(plan, name).type), newId: (plan) => find(plan, 'id').default ?? 'gen_random_uuid()' };
}
