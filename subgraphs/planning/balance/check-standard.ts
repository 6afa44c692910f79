import sql from 'sql-template-tag';
import { ofSchoolsSeen, type Scope } from '../../kit';
import { countyWithCode } from '../foreign/county-with-code';
import type { ResourceIndicator } from '../rules/rule.enums';
import { rulesOf } from '../rules/rules-of';
import { indicatorsOf } from './indicators-of';
import type { AsOf } from './load';
import { readResources } from './read-resources';
import { StandardShortfall, type StandardCheck } from './standard-check.types';

/** How far below the rule a figure is, as a part of it: stages have rules of their own. */
const reached = ({ figure }: StandardShortfall): number => (figure.value ?? 0) / (figure.rule?.threshold ?? 1);

/** The schools of a county that the viewer sees against one standard. As many statements for a county of two hundred schools as for one of two. */
export async function checkStandard(scope: Scope, countyCode: string, indicator: ResourceIndicator, { day, rulePack }: AsOf): Promise<StandardCheck> {
  const county = await countyWithCode(scope, countyCode);
  const seen = ofSchoolsSeen(scope.viewer, 'STAFFING', sql`s.id`);
  if (county === null || seen === false) return { meeting: 0, unknown: 0, below: [] };
  const schools = await readResources(scope, day, sql`s.county_id = ${county}::uuid AND ${seen === true ? sql`TRUE` : seen}`);
  const rules = await rulesOf(scope, county, day, rulePack);
  const checked = schools.flatMap((school) =>
    indicatorsOf(school, rules)
      .filter(({ counted }) => counted)
      .flatMap(({ stage, indicators }) => indicators.filter((one) => one.indicator === indicator).map(({ figure }) => Object.assign(new StandardShortfall(), { schoolId: school.id, stage, figure }))),
  );
  const count = (meets: boolean | null): number => checked.filter(({ figure }) => figure.meets === meets).length;
  const below = checked.filter(({ figure }) => figure.meets === false).sort((a, b) => reached(a) - reached(b) || (a.schoolId < b.schoolId ? -1 : 1));
  return { meeting: count(true), unknown: count(null), below };
}
