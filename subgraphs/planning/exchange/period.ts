import { classYearBegins, classYearOf, schoolYearBegins, schoolYearOf } from '../../network/calendar';
import { stayEnds } from '../../network/stay';
import { rotationRulesOf } from '../eligibility/rotation-rules';
import type { RulesInForce } from '../rules/rules-of';

/** Days from the first until the one before `endsOn`; without an end when that is null. */
export interface Period<End = string> {
  readonly startsOn: string;
  readonly endsOn: End;
}

/** The days that are known of a move. */
interface GivenDays {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

const noDays: GivenDays = { startsOn: null, endsOn: null };

/**
 * The time that moves are of. They have no days until they are proposed, unless somebody gives them, and rotations start with the classes of a school year: it is
 * from the next first day of classes on, the day itself included, until the end of the school year in which a stay of the years of the rule may end.
 */
export function periodOf(day: string, rules: RulesInForce, { startsOn, endsOn }: GivenDays = noDays): Period {
  const next = firstClassesFrom(day);
  // What ends before then begins before then.
  const begins = startsOn ?? (endsOn !== null && endsOn <= next ? day : next);
  return { startsOn: begins, endsOn: endsOn ?? schoolYearBegins(schoolYearOf(stayEnds(begins, shortestStay(rules))) + 1) };
}

const firstClassesFrom = (day: string): string => {
  const year = classYearOf(day);
  return classYearBegins(year) === day ? day : classYearBegins(year + 1);
};

/** In school years; a whole one where no rule says more, as less is no rotation (不足一学年). */
const shortestStay = (rules: RulesInForce): number => Math.max(1, rotationRulesOf(rules).stays.find(({ parameter }) => parameter === 'ROTATION')?.threshold ?? 1);

/** Whether periods that may begin and end with each other leave out no day of another. */
export function cover(periods: readonly Period<string | null>[], { startsOn, endsOn }: Period): boolean {
  let until = startsOn;
  for (const period of [...periods].sort((one, other) => (one.startsOn < other.startsOn ? -1 : 1))) {
    if (period.startsOn > until) return false;
    if (period.endsOn === null || period.endsOn >= endsOn) return true;
    if (period.endsOn > until) until = period.endsOn;
  }
  return false;
}

/** A move is of a time that a planner can decide on: from the school year of the day on, and for so long. */
const longestYearsAhead = 10;

/** First and last day that a move may begin on, and the last that it may end before. */
export const rangeOf = (day: string): { readonly from: string; readonly to: string } => ({
  from: schoolYearBegins(schoolYearOf(day)),
  to: schoolYearBegins(schoolYearOf(day) + longestYearsAhead),
});

export const overlap = (one: Period<string | null>, other: Period<string | null>): boolean =>
  (other.endsOn === null || one.startsOn < other.endsOn) && (one.endsOn === null || other.startsOn < one.endsOn);
