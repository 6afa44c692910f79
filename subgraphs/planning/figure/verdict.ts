import { describedEnum, type EnumValue } from '../../kit';
import type { Comparator } from '../rules/rule.enums';

export const Verdict = describedEnum('Verdict', 'Whether the rules are met (是否达标).', {
  PASSES: { en: 'They are met', zh: '达标' },
  FAILS: { en: 'They are not, whatever is still unknown', zh: '未达标' },
  UNKNOWN: { en: 'Something that is needed is not known', zh: '数据不足' },
});
export type Verdict = EnumValue<typeof Verdict>;

/** A threshold passes itself: 不低于 is `>=`. */
export const meets = (value: number, { comparator, threshold }: { comparator: Comparator; threshold: number }): boolean =>
  comparator === 'AT_LEAST' ? value >= threshold : value <= threshold;

/** One indicator of a school: its part of the standard, 1 when just met; null when it is not known. */
export type PartOfStandard = number | null;

export interface SchoolRules {
  /** How many indicators must be met. */
  readonly least: number;
  /** What part of its standard each of the others must reach. */
  readonly floor: number;
}

/** A school passes with enough indicators met and no other below the floor. What is unknown is neither met nor missed. */
export function verdictOfSchool(parts: readonly PartOfStandard[], { least, floor }: SchoolRules): Verdict {
  const known = parts.filter((part): part is number => part !== null);
  const missed = known.filter((part) => part < 1);
  if (parts.length - missed.length < least || missed.some((part) => part < floor)) return Verdict.FAILS;
  return known.length < parts.length || parts.length === 0 ? Verdict.UNKNOWN : Verdict.PASSES;
}

/** All of them must hold. */
export function verdictOfAll(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes(Verdict.FAILS)) return Verdict.FAILS;
  return verdicts.length === 0 || verdicts.includes(Verdict.UNKNOWN) ? Verdict.UNKNOWN : Verdict.PASSES;
}

/** What is told of parts of which each is judged by itself: nothing of the whole while one is not known, not even where another fails. */
export const verdictOfParts = (verdicts: readonly Verdict[]): Verdict => (verdicts.includes(Verdict.UNKNOWN) ? Verdict.UNKNOWN : verdictOfAll(verdicts));
