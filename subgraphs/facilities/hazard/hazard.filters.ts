import sql, { type Sql } from 'sql-template-tag';
import type { FilterRules } from '../../kit';
import { ofSchoolInCounty, ofSchoolInTownship } from '../foreign/school/of-school';
import { HazardState } from './hazard.enums';

const state = (wanted: HazardState): Sql => (wanted === HazardState.OPEN ? sql`t.rectified_on IS NULL` : sql`t.rectified_on IS NOT NULL`);

/** Open on that day: found by then and not rectified by then. */
export const openedBy = (day: string): Sql => sql`(t.found_on <= ${day}::date AND (t.rectified_on IS NULL OR t.rectified_on > ${day}::date))`;

/** Open past the deadline as of that day: one rectified later was still overdue then, one found later did not exist, and of one without a known deadline nobody can say. */
export const overdueOn = (day: string): Sql => sql`(t.deadline < ${day}::date AND ${openedBy(day)})`;

/** Open on that day, and neither overdue nor in time: nobody knows by when it was to be rectified. */
export const openWithoutDeadline = (day: string): Sql => sql`(t.deadline IS NULL AND ${openedBy(day)})`;

const majorWithoutSummons = (wanted: boolean): Sql => {
  const missing = sql`(t.severity = 'MAJOR' AND t.summoned_on IS NULL)`;
  return wanted ? missing : sql`NOT ${missing}`;
};

export const hazardFilters: FilterRules = { countyCode: ofSchoolInCounty, townshipCode: ofSchoolInTownship, state, overdueOn, majorWithoutSummons };
