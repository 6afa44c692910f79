import sql, { type Sql } from 'sql-template-tag';

/**
 * Whether a school (alias) is not closed by a day: open, or yet to open. Of one that has closed on a day that no source tells, nobody
 * knows this of a day before today: null.
 */
export const notClosedBy = (school: Sql, day: string | Sql): Sql =>
  sql`(CASE WHEN ${school}.closed_undated THEN CASE WHEN ${dayOf(day)} >= (now() AT TIME ZONE 'Asia/Shanghai')::date THEN FALSE END ELSE ${school}.closed_on IS NULL OR ${school}.closed_on > ${dayOf(day)} END)`;

/**
 * What "open on a day" means, for all subgraphs: opened and not closed by that day. A school whose founding nobody recorded
 * is open since ever; a planned one, which has no day yet, is not. With its day known it opens on that day. A school whose
 * closure is decided stays open until its last day. Where nobody knows, the condition is null, so that the
 * school is not listed, and breaks no rule either.
 */
export const openOn = (school: Sql, day: string | Sql): Sql => {
  const on = dayOf(day);
  return sql`(CASE WHEN ${school}.opened_on IS NULL THEN NOT ${school}.planned ELSE ${school}.opened_on <= ${on} END AND ${notClosedBy(school, on)})`;
};

/** What a school, as row of the schools subgraph or of its published view, tells of its life. */
export interface SchoolLife {
  readonly openedOn: string | null;
  readonly closedOn: string | null;
  readonly planned: boolean;
  readonly closedUndated: boolean;
}

/** The same for a row at hand: whether it is known to be open. */
export const isOpenOn = ({ openedOn, closedOn, planned, closedUndated }: SchoolLife, day: string): boolean =>
  !closedUndated && (openedOn === null ? !planned : openedOn <= day) && (closedOn === null || closedOn > day);

/** The schools that are open on a day: `(SELECT id …)` of those that meet the condition on `s`. */
export const openSchoolsOn = (day: string | Sql, condition: Sql = sql`TRUE`): Sql => sql`(SELECT s.id FROM schools_published.school s WHERE ${openOn(sql`s`, day)} AND ${condition})`;

export const dayOf = (day: string | Sql): Sql => (typeof day === 'string' ? sql`${day}::date` : day);
