import sql, { type Sql } from 'sql-template-tag';
import type { FilterRules } from '../../kit';
import { isAcceptedProject } from '../../network/accepted-project';
import { inCounty } from '../foreign/county/in-county';
import { ofSchoolInTownship } from '../foreign/school/of-school';

export const isAccepted = isAcceptedProject(sql`t`);
const accepted = (wanted: boolean): Sql => sql`${isAccepted} = ${wanted}::boolean`;

/** Plans give years: a project is late when its last one is over. One without a last year is never late. */
const lateOn = (day: string): Sql => sql`NOT ${isAccepted} AND t.end_year < extract(year FROM ${day}::date)`;

/** With one of the amounts missing nothing is known: such projects are in neither answer. */
export const isOverspent = sql`t.final_cost > t.investment`;
const overspent = (wanted: boolean): Sql => (wanted ? isOverspent : sql`t.final_cost <= t.investment`);

export const constructionProjectFilters: FilterRules = { countyCode: inCounty, townshipCode: ofSchoolInTownship, accepted, lateOn, overspent };
