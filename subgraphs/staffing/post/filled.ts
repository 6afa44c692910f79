import sql, { type Sql } from 'sql-template-tag';
import { holds } from '../../kit';

/** Appointments (alias `alias`) that fill a post on a day: a teacher who awaits a post or left fills none. */
export const fills = (alias: Sql, day: string): Sql =>
  sql`${alias}.contract_status IN ('HIRED', 'REASSIGNED') AND ${holds({ on: day }, day, alias)}`;

/** How many fill the post `t` on a day. */
export const filledOn = (day: string): Sql => sql`(SELECT count(*) FROM appointment a WHERE a.post_id = t.id AND ${fills(sql`a`, day)})`;
