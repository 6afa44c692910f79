import sql from 'sql-template-tag';
import { CodedError, type Scope } from '../../kit';
import type { Stage } from '../foreign/stage';
import { packsInForce } from './in-force';
import { RulePack } from './rule-pack.entity';
import { Rule } from './rule.entity';
import type { RuleSubject } from './rule.enums';

/** The rules that hold for a county on a day, each looked up by what it is about. */
export interface RulesInForce {
  readonly packs: readonly RulePack[];
  /** The rule for a stage or, where there is none, the one for all stages; null when no pack has one. */
  find(subject: RuleSubject, stage?: Stage | null, parameter?: string): Rule | null;
}

/**
 * The national pack, and over it those the county follows on that day, or the one that is asked for instead of these.
 * Throws BAD_FILTER for a pack that does not exist or does not hold on that day.
 */
export const rulesOf = async (scope: Scope, countyId: string | null, day: string, packCode: string | null = null): Promise<RulesInForce> => {
  const inForce = await scope.batch<string, RulesInForce>(`rules:${day}:${packCode ?? ''}`, (counties) => Promise.all(counties.map((county) => read(scope, county || null, day, packCode)))).load(countyId ?? '');
  if (packCode !== null && !inForce.packs.some(({ code }) => code === packCode)) {
    throw new CodedError('BAD_FILTER', { field: 'rulePack', value: packCode, expected: `the code of a pack of rules that holds on ${day}` });
  }
  return inForce;
};

async function read(scope: Scope, countyId: string | null, day: string, packCode: string | null): Promise<RulesInForce> {
  const [packTable, ruleTable] = [scope.database.table(RulePack), scope.database.table(Rule)];
  const held = packsInForce(sql`${countyId}::uuid`, day, packCode);
  const packs = await scope.rows<RulePack & Record<string, unknown>>(sql`SELECT ${packTable.select} FROM ${packTable.from} JOIN ${held} f ON f.pack_id = t.id ORDER BY f.place`);
  const rules = await scope.rows<Rule & Record<string, unknown>>(sql`SELECT ${ruleTable.select} FROM ${ruleTable.from} JOIN ${held} f ON f.pack_id = t.pack_id ORDER BY f.place, t.code`);
  const keyOf = (subject: RuleSubject, stage: Stage | null = null, parameter: string | null = null): string => `${subject}:${stage ?? ''}:${parameter ?? ''}`;
  // Later packs come later, and so replace what is before them.
  const found = new Map<string, Rule>(
    rules.flatMap((rule) => [[keyOf(rule.subject, rule.stage), rule], [keyOf(rule.subject, rule.stage, rule.parameter), rule]] as const),
  );
  return {
    packs,
    find: (subject, stage, parameter) => found.get(keyOf(subject, stage, parameter)) ?? found.get(keyOf(subject, null, parameter)) ?? null,
  };
}
