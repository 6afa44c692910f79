import sql, { type Sql } from 'sql-template-tag';

/** Whether the school in this column is under a township or in a rural place: where rotation is meant to bring teachers. */
export const isTownshipSchool = (column: Sql): Sql =>
  sql`${column} IN (SELECT s.id FROM schools_published.school s WHERE s.administration = 'TOWNSHIP' OR NOT s.urban)`;

/** Whether the schools of two columns belong to one group at some time while the dated row `t` holds. */
export const shareGroup = (one: Sql, other: Sql): Sql =>
  sql`EXISTS (SELECT FROM groups_published.membership m JOIN groups_published.membership o ON o.group_id = m.group_id
    WHERE m.school_id = ${one} AND o.school_id = ${other}
    AND daterange(m.starts_on, m.ends_on) * daterange(o.starts_on, o.ends_on) && daterange(t.starts_on, t.ends_on))`;

/** A yes-or-no filter over a condition: true wants it, false its opposite. */
export const yesOrNo = (condition: Sql) => (wanted: boolean): Sql => wanted ? condition : sql`NOT (${condition})`;
