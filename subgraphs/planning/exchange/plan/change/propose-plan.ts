import sql from 'sql-template-tag';
import { enteredCode, enteredText, isId, refuse, type Transaction } from '../../../../kit';
import { ExchangePlan } from '../exchange-plan.entity';
import { underWay } from '../solve/progress';
import { checkedConstraints } from './check-constraints';
import type { ProposeExchangePlanInput } from './plan.inputs';

/** Plans that are computed or wait at a time: each takes a processor for as long as its time limit says. */
const mostUnderWay = { ACCOUNT: 5, COUNTY: 20 };

/** Stores a plan that is yet to be computed. Refuses what no plan could be computed by. */
export async function proposePlan(tx: Transaction, { county, name, asOf, rulePack, constraints }: ProposeExchangePlanInput): Promise<ExchangePlan> {
  if (!isId(county)) refuse('NOT_FOUND', 'county', { value: county });
  const [found] = await tx.rows(sql`SELECT FROM schools_published.county c WHERE c.id = ${county}::uuid`);
  if (!found) refuse('NOT_FOUND', 'county', { value: county });
  const day = asOf ?? tx.scope.today;
  if (rulePack != null) await requirePack(tx, rulePack, day);
  await requireRoom(tx, county);
  const plan = await tx.insert(ExchangePlan, {
    code: enteredCode(tx, 'XP', null),
    name: enteredText(name, 'name'),
    countyId: county,
    author: tx.scope.viewer.subject,
    shared: false,
    state: 'RUNNING',
    asOf: day,
    rulePack: rulePack ?? null,
    constraints: JSON.stringify(await checkedConstraints(tx, { county, day, rulePack: rulePack ?? null }, constraints)) as never,
    startedAt: new Date(),
  });
  await tx.rows(sql`INSERT INTO exchange_plan_progress (plan_id) VALUES (${plan.id}::uuid)`);
  return plan;
}

/** Whoever asks at the same time for the same county waits here, so that both are counted. */
async function requireRoom(tx: Transaction, county: string): Promise<void> {
  await tx.rows(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`exchange plans of ${county.toLowerCase()}`}, 0))`);
  const [found] = await tx.rows<Record<keyof typeof mostUnderWay, number>>(
    sql`SELECT count(*)::int AS "COUNTY", (count(*) FILTER (WHERE u.author IS NOT DISTINCT FROM ${tx.scope.viewer.subject}))::int AS "ACCOUNT" FROM ${underWay(county)} AS u`,
  );
  for (const whose of ['ACCOUNT', 'COUNTY'] as const) if (found && found[whose] >= mostUnderWay[whose]) refuse('FULL', 'county', { whose, max: mostUnderWay[whose], actual: found[whose] });
}

async function requirePack(tx: Transaction, code: string, day: string): Promise<void> {
  const [pack] = await tx.rows(sql`SELECT FROM rule_pack p WHERE p.code = ${code} AND p.valid_from <= ${day}::date AND (p.valid_to IS NULL OR p.valid_to > ${day}::date)`);
  if (!pack) refuse('NOT_FOUND', 'rulePack', { value: code });
}
