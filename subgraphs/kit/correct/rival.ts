import sql, { join, raw, type Sql } from 'sql-template-tag';
import type { Table } from '../database/table';
import type { Ask } from './row-rule';

interface Compared {
  /** Columns and expressions of an exclusion or unique constraint, with the operator of each. */
  readonly keys: readonly string[];
  readonly operators: readonly string[];
  readonly predicate: string | null;
  /** What a CHECK demands. */
  readonly check: string | null;
}

/** A constraint or unique index of a table by its name; null for what a trigger keeps. */
export async function constraintNamed(ask: Ask, table: Table, name: string): Promise<Compared | null> {
  const [found] = await ask<Compared>(
    sql`SELECT pg_get_expr(c.conbin, c.conrelid, true) AS check, pg_get_expr(x.indpred, x.indrelid, true) AS predicate,
        ARRAY(SELECT pg_get_indexdef(x.indexrelid, k, true) FROM generate_series(1, x.indnkeyatts) k ORDER BY k) AS keys,
        ARRAY(SELECT coalesce((SELECT format('OPERATOR(%I.%s)', n.nspname, o.oprname) FROM pg_operator o JOIN pg_namespace n ON n.oid = o.oprnamespace
          WHERE o.oid = c.conexclop[k]), '=') FROM generate_series(1, x.indnkeyatts) k ORDER BY k) AS operators
      FROM (SELECT * FROM pg_constraint WHERE conrelid = to_regclass(${table.name}) AND contype IN ('c', 'u', 'x', 'p')) c
      FULL JOIN (SELECT * FROM pg_index WHERE indrelid = to_regclass(${table.name})) x ON x.indexrelid = c.conindid
      LEFT JOIN pg_class i ON i.oid = x.indexrelid WHERE coalesce(c.conname, i.relname) = ${name}`,
  );
  return found ?? null;
}

/** The stored row that a row with these values would collide with under a constraint. */
export async function rivalOf(ask: Ask, table: Table, { id, values }: { id: string; values: Readonly<Record<string, unknown>> }, { keys, operators, predicate }: Compared): Promise<string | null> {
  if (keys.length === 0) return null;
  const named = join(keys.map((key, place) => sql`${raw(key)} AS ${raw(`k${place}`)}`));
  const where = predicate === null ? sql`TRUE` : raw(predicate);
  const collide = join(operators.map((operator, place) => raw(`n.k${place} ${operator} o.k${place}`)), ' AND ');
  const [rival] = await ask<{ id: string }>(
    sql`SELECT o.id FROM (SELECT ${named} FROM (SELECT ${withValues(table, values)} FROM ${table.from} WHERE t.id = ${id}::uuid) row WHERE ${where}) n
      JOIN (SELECT t.id, ${named} FROM ${table.from} WHERE ${where}) o ON ${collide} WHERE o.id <> ${id}::uuid ORDER BY o.id LIMIT 1`,
  );
  return rival?.id ?? null;
}

/** All columns under their own names, those that are given with their new values. */
const withValues = (table: Table, values: Readonly<Record<string, unknown>>): Sql =>
  join(
    table.properties.map((property) => {
      const { sql: column, type } = table.column(property);
      return property in values ? sql`${values[property]}::${raw(type)} AS ${table.bare(property)}` : sql`${column} AS ${table.bare(property)}`;
    }),
  );
