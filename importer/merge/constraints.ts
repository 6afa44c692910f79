import type { Client } from 'pg';
import type { SheetPlan } from '../catalogue/sheet-plan';
import { tableOf } from './names';

/** A rule of a table that rows can break. */
export interface Constraint {
  readonly name: string;
  /** COMMENT ON CONSTRAINT, where the migration gave one. */
  readonly comment: string | null;
  /** The condition of a CHECK. */
  readonly check: string | null;
  /** What an exclusion or unique constraint compares, and with which operators; for which rows. */
  readonly keys: readonly string[];
  readonly operators: readonly string[];
  readonly predicate: string | null;
  /** Whether its keys must be those of a row of another table. */
  readonly refers: boolean;
}

const query = `
  SELECT coalesce(c.conname, i.relname) AS name, coalesce(obj_description(c.oid, 'pg_constraint'), obj_description(i.oid, 'pg_class')) AS comment,
         pg_get_expr(c.conbin, c.conrelid, true) AS "check", pg_get_expr(x.indpred, x.indrelid, true) AS predicate,
         CASE WHEN c.contype = 'f' THEN ARRAY(SELECT a.attname::text FROM pg_attribute a WHERE a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey) ORDER BY a.attnum)
              ELSE ARRAY(SELECT pg_get_indexdef(x.indexrelid, k, true) FROM generate_series(1, x.indnkeyatts) k ORDER BY k) END AS keys,
         coalesce(c.contype = 'f', false) AS refers,
         ARRAY(
           SELECT coalesce((
             SELECT format('OPERATOR(%I.%s)', n.nspname, o.oprname) FROM pg_operator o JOIN pg_namespace n ON n.oid = o.oprnamespace WHERE o.oid = c.conexclop[k]
           ), '=') FROM generate_series(1, x.indnkeyatts) k ORDER BY k
         ) AS operators
  FROM (SELECT * FROM pg_constraint WHERE conrelid = $1::regclass AND contype IN ('c', 'u', 'x', 'p', 'f')) c
  FULL JOIN (SELECT * FROM pg_index WHERE indrelid = $1::regclass AND indisunique OR indrelid = $1::regclass AND indisexclusion) x ON x.indexrelid = c.conindid AND c.contype <> 'f'
  LEFT JOIN pg_class i ON i.oid = x.indexrelid`;

export async function constraintsOf(client: Client, plan: SheetPlan): Promise<ReadonlyMap<string, Constraint>> {
  const { rows } = await client.query<Constraint>(query, [tableOf(plan)]);
  return new Map(rows.map((row) => [row.name, row]));
}
