import sql, { type Sql } from 'sql-template-tag';

/** SQL: whether one school follows another one, directly or through others, wholly or for a part of it, once that is decided. */
const follows = (heir: Sql, school: Sql): Sql => sql`EXISTS (
  WITH RECURSIVE line (id) AS (
    SELECT ${school} UNION SELECT s.successor_id FROM line l JOIN schools_published.school_succession s ON s.school_id = l.id
  ) SELECT FROM line WHERE line.id = ${heir})`;

/**
 * SQL: whether two schools are of one line. What has no days of its own is with the last of a line, and before its day with the first, while what has days is with
 * each for its time.
 */
export const ofOneLine = (one: Sql, other: Sql): Sql => sql`(${follows(one, other)} OR ${follows(other, one)})`;
