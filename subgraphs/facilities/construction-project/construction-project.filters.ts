import sql, { type Sql } from 'sql-template-tag';
import type { FilterRules } from '../../kit';
import { inCounty } from '../foreign/county/in-county';
import { ofSchoolInTownship } from '../foreign/school/of-school';
import { ConstructionStage } from './construction.enums';

const fromAcceptanceOn = [ConstructionStage.ACCEPTANCE, ConstructionStage.FINAL_ACCOUNTS, ConstructionStage.AUDIT];

/** A stage that is not reported proves no acceptance, so it counts as not accepted. */
const accepted = (wanted: boolean): Sql => sql`coalesce(t.stage = ANY(${fromAcceptanceOn}::text[]), FALSE) = ${wanted}::boolean`;

/** With one of the amounts missing nothing is known: such projects are in neither answer. */
const overspent = (wanted: boolean): Sql => (wanted ? sql`t.final_cost > t.investment` : sql`t.final_cost <= t.investment`);

export const constructionProjectFilters: FilterRules = { countyCode: inCounty, townshipCode: ofSchoolInTownship, accepted, overspent };
