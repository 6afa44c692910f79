import sql from 'sql-template-tag';
import { isId, refuse, requireEarlierEnd, requirePeriod, type Transaction } from '../../../kit';
import { CountyRulePack } from '../county-rule-pack.entity';
import { RulePack } from '../rule-pack.entity';
import type { AdoptRulePackInput, EndRulePackInput } from './rule-pack.inputs';

/** That a pack is not followed twice at a time is kept by the database. Refuses a pack of another province, and one that does not hold yet or any more. */
export async function adoptRulePack(tx: Transaction, { county, pack, startsOn, endsOn }: AdoptRulePackInput): Promise<CountyRulePack> {
  requirePeriod(startsOn, endsOn);
  const [found] = isId(county) ? await tx.rows<{ id: string; province: string }>(sql`SELECT c.id, c.province FROM schools_published.county c WHERE c.id = ${county}::uuid`) : [];
  if (!found) refuse('NOT_FOUND', 'county', { value: county });
  const { id: packId, jurisdiction, validFrom, validTo } = await tx.lock(RulePack, pack, 'pack');
  if (jurisdiction !== null && jurisdiction !== found.province) refuse('INVALID_VALUE', 'pack', { value: pack, jurisdiction, expected: `a national pack or one of ${found.province}` });
  if (startsOn < validFrom || (validTo !== null && startsOn >= validTo)) refuse('INVALID_VALUE', 'startsOn', { value: startsOn, from: validFrom, before: validTo });
  return tx.insert(CountyRulePack, { countyId: found.id, packId, startsOn, endsOn });
}

export async function endRulePack(tx: Transaction, input: EndRulePackInput): Promise<CountyRulePack> {
  const followed = await tx.lockVersion(CountyRulePack, input);
  requireEarlierEnd(CountyRulePack, followed, input.endsOn);
  return tx.update(CountyRulePack, followed, { endsOn: input.endsOn });
}
