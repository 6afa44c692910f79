import sql, { type Sql } from 'sql-template-tag';
import { dayOf } from './open-school';

/** Whether a group (alias) is not dissolved by a day: open, or yet to be founded. */
export const notDissolvedBy = (group: Sql, day: string | Sql): Sql => sql`(${group}.dissolved_on IS NULL OR ${group}.dissolved_on > ${dayOf(day)})`;

/**
 * What "open on a day" means of an education group, for all subgraphs: founded and not dissolved by that day. A group whose
 * founding nobody recorded is there since ever.
 */
export const groupOpenOn = (group: Sql, day: string | Sql): Sql => {
  const on = dayOf(day);
  return sql`(${group}.founded_on IS NULL OR ${group}.founded_on <= ${on}) AND ${notDissolvedBy(group, on)}`;
};

/** What a group, as row of the groups subgraph or of its published view, tells of its life. */
export interface GroupLife {
  readonly foundedOn: string | null;
  readonly dissolvedOn: string | null;
}

/** The same for a row at hand. */
export const isGroupOpenOn = ({ foundedOn, dissolvedOn }: GroupLife, day: string): boolean =>
  (foundedOn === null || foundedOn <= day) && (dissolvedOn === null || dissolvedOn > day);
