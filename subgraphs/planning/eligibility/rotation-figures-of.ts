import { boundedFigure, figureOf, unknownFigure, type Figure } from '../figure/figure';
import { Formula } from '../figure/formula';
import { FigureUnknown } from '../figure/unknown';
import type { Rule } from '../rules/rule.entity';
import type { RuleQuantity } from '../rules/rule.enums';
import type { RulesInForce } from '../rules/rules-of';
import type { RotationFigures } from './rotation-figures.types';

/** How many teachers of compulsory education there are in each respect, persons. */
export interface RotationCounts {
  readonly teachers: number;
  /** Those of whom it is known; of `dueUnknown` more it is not. */
  readonly due: number;
  readonly dueUnknown: number;
  /** The same of town schools and good ones. */
  readonly dueTown: number;
  readonly dueTownUnknown: number;
  readonly dueBackbone: number;
  readonly available: number;
  readonly rotated: number;
  readonly rotatedTown: number;
  readonly rotatedBackbone: number;
}

interface Quantity {
  readonly count: keyof RotationCounts;
  /** Of how many of these it is not known whether they count. */
  readonly unknown: keyof RotationCounts | null;
  /** Whether a teacher who is sent adds to it. */
  readonly adds: (sent: Sent) => boolean;
}

/** A teacher of compulsory education who is sent in the school year, as far as it matters to what is counted. */
export interface Sent {
  readonly backbone: boolean;
  /** From a town school or a good one. */
  readonly fromTown: boolean;
}

const quantities: Readonly<Partial<Record<RuleQuantity, Quantity>>> = {
  TEACHERS: { count: 'teachers', unknown: null, adds: () => false },
  ELIGIBLE_TEACHERS: { count: 'due', unknown: 'dueUnknown', adds: () => false },
  ELIGIBLE_TOWN_TEACHERS: { count: 'dueTown', unknown: 'dueTownUnknown', adds: () => false },
  ELIGIBLE_BACKBONE_TEACHERS: { count: 'dueBackbone', unknown: 'dueUnknown', adds: () => false },
  ROTATED_TEACHERS: { count: 'rotated', unknown: null, adds: () => true },
  ROTATED_TOWN_TEACHERS: { count: 'rotatedTown', unknown: null, adds: ({ fromTown }) => fromTown },
  ROTATED_BACKBONE_TEACHERS: { count: 'rotatedBackbone', unknown: null, adds: ({ backbone }) => backbone },
};

/** One side of the fraction of a rule: what it is without a plan, and whether a teacher who is sent adds to it. */
export interface ShareSide {
  readonly now: number;
  readonly adds: (sent: Sent) => boolean;
}

/** What a rule asks of the moves of a plan: numerator ≥ threshold × denominator, both with whom they send. */
export interface ShareDemand {
  readonly threshold: number;
  readonly numerator: ShareSide;
  readonly denominator: ShareSide;
}

/** The rule on a share as a plan has to keep it, divided as the rule divides; null without a rule, and where what it counts is not known. */
export function shareDemand(counts: RotationCounts, rule: Rule | null): ShareDemand | null {
  if (!rule?.denominator) return null;
  const sides = [rule.numerator, rule.denominator].map((quantity) => {
    const found = quantities[quantity];
    return found && !(found.unknown && counts[found.unknown] > 0) ? { now: counts[found.count], adds: found.adds } : null;
  });
  const [numerator, denominator] = sides;
  return numerator && denominator ? { threshold: rule.threshold, numerator, denominator } : null;
}

/** The counts that the share of a rule is made of, those of whom it is not known among them; none without a rule. */
export const countedIn = (rule: Rule | null): (keyof RotationCounts)[] =>
  [rule?.numerator, rule?.denominator].flatMap((quantity) => {
    const found = quantity && quantities[quantity];
    return found ? [found.count, ...(found.unknown ? [found.unknown] : [])] : [];
  });

/** The counts with teachers who are sent as well; nobody else becomes due by it. Who was due and is sent is no longer available. */
export function withSent(counts: RotationCounts, sent: readonly (Sent & { readonly due: boolean | null })[]): RotationCounts {
  const added = (which: (one: Sent) => boolean): number => sent.filter(which).length;
  return {
    ...counts,
    available: counts.available - sent.filter(({ due }) => due === true).length,
    rotated: counts.rotated + sent.length,
    rotatedTown: counts.rotatedTown + added(({ fromTown }) => fromTown),
    rotatedBackbone: counts.rotatedBackbone + added(({ backbone }) => backbone),
  };
}

/** The two shares of the rules, each of what its own rule divides by what: packs differ in the denominator more than in the figure. */
export function rotationFiguresOf(counts: RotationCounts, rules: RulesInForce, on: string, schoolYear: number): RotationFigures {
  const dueKnown = rules.find('YEARS_AT_SCHOOL') !== null && counts.dueUnknown === 0;
  return {
    on,
    schoolYear,
    teachers: counts.teachers,
    due: dueKnown ? counts.due : null,
    dueBackbone: dueKnown ? counts.dueBackbone : null,
    available: dueKnown ? counts.available : null,
    dueUnknown: counts.dueUnknown,
    rotated: counts.rotated,
    rotatedBackbone: counts.rotatedBackbone,
    rotationShare: shareOf(counts, rules.find('ROTATION_SHARE'), rules),
    backboneShare: shareOf(counts, rules.find('BACKBONE_SHARE'), rules),
    rulePacks: rules.packs,
  };
}

function shareOf(counts: RotationCounts, rule: Rule | null, rules: RulesInForce): Figure {
  const formula = Formula.SHARE;
  const [over, under] = [rule && quantities[rule.numerator], rule?.denominator && quantities[rule.denominator]];
  const goesByDue = over?.unknown || (under && under.unknown);
  if (!over || !under || (goesByDue && !rules.find('YEARS_AT_SCHOOL'))) return unknownFigure(FigureUnknown.NO_RULE, { formula, rule });
  const [numerator, denominator] = [knownIn(counts, over), knownIn(counts, under)];
  if (numerator === null || denominator === null) {
    // Of those of whom it is not known all may count, or none.
    const [fewest, all] = [counts[under.count], counts[under.count] + (under.unknown ? counts[under.unknown] : 0)];
    const part = (whole: number): number | null => (numerator === null || whole === 0 ? null : numerator / whole);
    return boundedFigure(FigureUnknown.ELIGIBILITY_NOT_KNOWN, { formula, numerator, denominator, rule, least: part(all), most: part(fewest) });
  }
  return denominator > 0 ? figureOf({ formula, numerator, denominator, rule }) : unknownFigure(FigureUnknown.NOBODY_TO_COUNT, { formula, numerator, denominator, rule });
}

const knownIn = (counts: RotationCounts, { count, unknown }: Quantity): number | null => (unknown && counts[unknown] > 0 ? null : counts[count]);
