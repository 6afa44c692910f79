import sql, { join, type Sql } from 'sql-template-tag';
import { monthsOf } from '../../network/stay';
import type { Rule } from '../rules/rule.entity';
import type { RulesInForce } from '../rules/rules-of';

/** Ages in whole years from which men and women are no longer due; null where a sex has none. */
export interface ExemptAges {
  readonly men: Rule | null;
  readonly women: Rule | null;
}

/** The rules that say who is due to rotate and what counts as rotation, picked out of all that hold. */
export interface RotationRules {
  readonly years: Rule | null;
  readonly ages: ExemptAges | null;
  readonly leaders: LeaderRules | null;
  /** Of leaders where they have ages of their own, else those of all. */
  readonly leaderAges: ExemptAges | null;
  /** One for each kind of assignment that counts, its parameter, in school years. */
  readonly stays: readonly Rule[];
}

/** Principals and deputies, by how long they head one school. */
export interface LeaderRules {
  /** Years at the head of one school; null where a rule counts in terms and none says how long a term is. */
  readonly years: number | null;
  /** The rules that make the number. */
  readonly rules: readonly Rule[];
}

const kinds = ['ROTATION', 'SUPPORT_TEACHING', 'TEMPORARY_POST', 'ITINERANT', 'SHADOWING'] as const;

export function rotationRulesOf(rules: RulesInForce): RotationRules {
  const agesOf = (subject: 'EXEMPT_AGE' | 'LEADER_EXEMPT_AGE'): ExemptAges | null => {
    const [men, women] = [rules.find(subject, null, 'MALE'), rules.find(subject, null, 'FEMALE')];
    return men || women ? { men, women } : null;
  };
  const ages = agesOf('EXEMPT_AGE');
  return {
    years: rules.find('YEARS_AT_SCHOOL'),
    ages,
    leaders: leaderRules(rules.find('LEADER_YEARS'), rules.find('LEADER_TERMS'), rules.find('LEADER_TERM_YEARS')),
    leaderAges: agesOf('LEADER_EXEMPT_AGE') ?? ages,
    stays: kinds.flatMap((kind) => rules.find('SHORTEST_STAY', null, kind) ?? []),
  };
}

/** Terms or years, whichever comes first; nobody keeps terms on record, so that they are counted in years. */
function leaderRules(years: Rule | null, terms: Rule | null, termYears: Rule | null): LeaderRules | null {
  if (!years && !terms) return null;
  const inTerms = terms && termYears ? terms.threshold * termYears.threshold : null;
  const bounds = [years?.threshold ?? null, inTerms].filter((bound) => bound !== null);
  return { years: bounds.length > 0 ? Math.min(...bounds) : null, rules: [years, terms, termYears].filter((rule) => rule !== null) };
}

/** Pairs of a batch that goes by the same rules have the same key. */
export const keyOfRules = ({ years, ages, leaders, leaderAges, stays }: RotationRules): string =>
  [years, ages?.men, ages?.women, ...(leaders?.rules ?? []), leaderAges?.men, leaderAges?.women, ...stays].map((rule) => rule?.id ?? '').join();

/** Whether an assignment (alias `alias`) that lasts until `endsOn` counts as rotation: of a kind that does, and for as long as the rule says; one without an end does. */
export const counts = (alias: Sql, endsOn: Sql, { stays }: RotationRules): Sql =>
  stays.length === 0
    ? sql`FALSE`
    : sql`(${join(
        stays.map(
          ({ parameter, threshold }) =>
            sql`(${alias}.kind = ${parameter} AND (${endsOn} IS NULL OR ${endsOn} >= ${alias}.starts_on + make_interval(months => ${monthsOf(threshold)}::int)))`,
        ),
        ' OR ',
      )})`;
