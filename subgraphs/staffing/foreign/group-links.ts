import sql, { type Sql } from 'sql-template-tag';
import { holds } from '../../kit';

type When = Parameters<typeof holds>[0];

/** A membership (alias `m`) that holds when asked, and at some time together with the dated row `alias`. */
const togetherWith = (alias: Sql, when: When, today: string): Sql =>
  sql`${holds(when, today, sql`m`)} AND daterange(m.starts_on, m.ends_on) && daterange(${alias}.starts_on, ${alias}.ends_on)`;

/** The two school columns of a dated link. */
export interface Ends {
  readonly table: Sql;
  readonly one: Sql;
  readonly other: Sql;
}

/**
 * Joins the links (alias `t`) to the groups that a school at either end is a member of (alias `linked`). One branch for
 * each end, so that an index serves each; UNION lists a link between two members once.
 */
export function linkedGroup({ table, one, other }: Ends, when: When, today: string): Sql {
  const branch = (end: Sql): Sql =>
    sql`SELECT l.id, m.group_id FROM groups_published.membership m JOIN ${table} l ON l.${end} = m.school_id
      WHERE ${togetherWith(sql`l`, when, today)}`;
  return sql`JOIN (${branch(one)} UNION ${branch(other)}) AS linked ON linked.id = t.id`;
}

/** Whether both ends of the link `t` are members of the group it is listed for. */
export function insideGroup({ one, other }: Ends, when: When, today: string): Sql {
  const member = (end: Sql): Sql =>
    sql`EXISTS (SELECT FROM groups_published.membership m
      WHERE m.group_id = linked.group_id AND m.school_id = t.${end} AND ${togetherWith(sql`t`, when, today)})`;
  return sql`${member(one)} AND ${member(other)}`;
}
