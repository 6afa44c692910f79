import sql from 'sql-template-tag';
import { enteredCode, enteredText, isId, refuse, type Transaction } from '../../../../kit';
import { ExchangePlan } from '../exchange-plan.entity';
import { underWay } from '../solve/progress';
import type { PlanConstraints } from '../constraints';
import type { PlanConstraintsInput, ProposeExchangePlanInput } from './plan.inputs';

const most = { maxMoves: 500, timeLimitSeconds: 300, weight: 1_000, kilometres: 1_000 };

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
    constraints: JSON.stringify(checked(constraints)) as never,
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

function checked(input: PlanConstraintsInput): PlanConstraints {
  const { maxMoves, minBackboneShare = null, townshipReceivers = null, receivers = null, senders = null, subjects = null, stage = null, maxKilometres = null, fillNeeds, balanceBackbone, shortJourneys, timeLimitSeconds } = input;
  const within = (field: string, value: number, min: number, max: number): void => {
    if (!(value >= min && value <= max)) refuse('INVALID_VALUE', ['constraints', field], { value, min, max });
  };
  within('maxMoves', maxMoves, 1, most.maxMoves);
  within('timeLimitSeconds', timeLimitSeconds, 1, most.timeLimitSeconds);
  within('fillNeeds', fillNeeds, 0, most.weight);
  within('balanceBackbone', balanceBackbone, 0, most.weight);
  within('shortJourneys', shortJourneys, 0, most.weight);
  if (maxKilometres !== null) within('maxKilometres', maxKilometres, 0, most.kilometres);
  if (minBackboneShare !== null) within('minBackboneShare', minBackboneShare, 0, 1);
  for (const [field, ids] of [['receivers', receivers], ['senders', senders]] as const) {
    const wrong = ids?.find((id) => !isId(id));
    if (wrong !== undefined) refuse('INVALID_VALUE', ['constraints', field], { value: wrong, expected: 'an id of the graph, a UUID' });
  }
  const lower = (ids: readonly string[] | null): string[] | null => ids && ids.map((id) => id.toLowerCase());
  return {
    maxMoves,
    minBackboneShare,
    insideGroup: input.insideGroup,
    keepMentorLinks: input.keepMentorLinks,
    townshipReceivers,
    receivers: lower(receivers),
    senders: lower(senders),
    subjects,
    stage,
    maxKilometres,
    fillNeeds,
    balanceBackbone,
    shortJourneys,
    timeLimitSeconds,
  };
}
