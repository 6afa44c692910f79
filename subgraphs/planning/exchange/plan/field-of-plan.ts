import sql from 'sql-template-tag';
import type { Scope } from '../../../kit';
import type { Field } from '../../directory/field';
import type { ExchangePlan } from './exchange-plan.entity';

/** Where a plan looks: in its county, as of its day and by its rules. */
export async function fieldOfPlan(scope: Scope, { countyId, asOf, rulePack }: Pick<ExchangePlan, 'countyId' | 'asOf' | 'rulePack'>): Promise<Field> {
  const [county] = await scope.rows<{ code: string }>(sql`SELECT c.code FROM schools_published.county c WHERE c.id = ${countyId}::uuid`);
  return { countyCode: county?.code ?? '', county: sql`${countyId}::uuid`, day: asOf, rulePack };
}
