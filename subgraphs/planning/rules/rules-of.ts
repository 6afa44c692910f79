import sql from 'sql-template-tag';
import { CodedError, holds, type Scope } from '../../kit';
import type { Stage } from '../foreign/stage';
import { RulePack } from './rule-pack.entity';
import { Rule } from './rule.entity';
import type { RuleSubject } from './rule.enums';

/** The rules that hold for a county on a day, each looked up by what it is about. */
export interface RulesInForce {
  readonly packs: readonly RulePack[];
  /** The rule for a stage or, where there is none, the one for all stages; null when no pack has one. */
  find(subject: RuleSubject, stage?: Stage | null): Rule | null;
  /** All rules of a stage about one thing, of which each parameter has its own. */
  all(subject: RuleSubject, stage: Stage): Rule[];
}

/**
 * The national pack, and over it those the county follows on that day, or the one that is asked for instead of these.
 * Throws BAD_FILTER for a pack that does not exist or does not hold on that day.
 */
export const rulesOf = async (scope: Scope, countyId: string | null, day: string, packCode?: string | null): Promise<RulesInForce> => {
  const inForce = await scope.batch<string, RulesInForce>(`rules:${day}:${packCode ?? ''}`, (counties) => Promise.all(counties.map((county) => read(scope, county, day, packCode ?? null)))).load(countyId ?? '');
  if (packCode && !inForce.packs.some(({ code }) => code === packCode)) {
    throw new CodedError('BAD_FILTER', { field: 'rulePack', value: packCode, expected: `the code of a pack of rules that holds on ${day}` });
  }
  return inForce;
};

async function read(scope: Scope, countyId: string, day: string, packCode: string | null): Promise<RulesInForce> {
  const packs = scope.database.table(RulePack);
  const chosen = packCode
    ? sql`t.code = ${packCode}`
    : sql`t.id IN (SELECT y.pack_id FROM county_rule_pack y WHERE y.county_id = ${countyId || null}::uuid AND ${holds({ on: day }, day, sql`y`)})`;
  // The national pack first, so that what is put over it comes later and wins.
  const inForce = await scope.rows<RulePack & Record<string, unknown>>(
    sql`SELECT ${packs.select} FROM ${packs.from} WHERE t.valid_from <= ${day}::date AND (t.valid_to IS NULL OR t.valid_to > ${day}::date)
      AND (t.jurisdiction IS NULL OR ${chosen}) ORDER BY t.jurisdiction IS NOT NULL, t.valid_from, t.code`,
  );
  const rules = scope.database.table(Rule);
  const found = await scope.rows<Rule & Record<string, unknown>>(
    sql`SELECT ${rules.select} FROM ${rules.from} WHERE t.pack_id = ANY(${inForce.map(({ id }) => id)}::uuid[]) ORDER BY array_position(${inForce.map(({ id }) => id)}::uuid[], t.pack_id), t.code`,
  );
  const bySubject = new Map(found.map((rule) => [`${rule.subject}:${rule.stage ?? ''}`, rule as Rule]));
  const byParameter = new Map(found.map((rule) => [`${rule.subject}:${rule.stage ?? ''}:${rule.parameter ?? ''}`, rule as Rule]));
  return {
    packs: inForce,
    find: (subject, stage) => bySubject.get(`${subject}:${stage ?? ''}`) ?? bySubject.get(`${subject}:`) ?? null,
    all: (subject, stage) => [...byParameter.values()].filter((rule) => rule.subject === subject && rule.stage === stage),
  };
}
