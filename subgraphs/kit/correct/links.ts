import sql, { join, raw, type Sql } from 'sql-template-tag';
import type { Ask } from './row-rule';

/** A foreign key between two tables of a subgraph, names unquoted. */
export interface Link {
  readonly table: string;
  readonly column: string;
  readonly target: string;
}

/** The foreign keys that a table has and those that lead to it, from the catalogue of the database: a new one is never forgotten. */
export async function linksOf(ask: Ask, table: string): Promise<{ from: Link[]; to: Link[] }> {
  const links = await ask<Link>(
    sql`SELECT f.relname::text AS table, a.attname::text AS column, p.relname::text AS target FROM pg_constraint c
      JOIN pg_class f ON f.oid = c.conrelid JOIN pg_class p ON p.oid = c.confrelid JOIN pg_attribute a ON a.attrelid = f.oid AND a.attnum = c.conkey[1]
      WHERE c.contype = 'f' AND cardinality(c.conkey) = 1 AND f.relnamespace = current_schema()::regnamespace AND ${table} IN (f.relname, p.relname)
      ORDER BY f.relname, a.attname`,
  );
  return { from: links.filter((link) => link.table === table), to: links.filter((link) => link.target === table) };
}

const quoted = (name: string): Sql => raw(`"${name.replaceAll('"', '""')}"`);

export interface Reference {
  readonly table: string;
  readonly id: string;
  readonly count: number;
}

/** Of each link, one record that refers to the row and how many do. */
export async function referringTo(ask: Ask, links: readonly Link[], id: string): Promise<Reference[]> {
  if (links.length === 0) return [];
  const each = links.map(({ table, column }) => sql`SELECT ${table}::text AS table, min(r.id::text) AS id, count(*)::int AS count FROM ${quoted(table)} r WHERE r.${quoted(column)} = ${id}::uuid`);
  return (await ask<Reference>(join(each, ' UNION ALL '))).filter(({ count }) => count > 0);
}

/** Whether the row that a link leads to is there. */
export async function exists(ask: Ask, { target }: Link, id: string): Promise<boolean> {
  return (await ask(sql`SELECT FROM ${quoted(target)} r WHERE r.id = ${id}::uuid FOR KEY SHARE`)).length > 0;
}
