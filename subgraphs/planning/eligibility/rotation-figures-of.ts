import { figureOf, unknownFigure, type Figure } from '../figure/figure';
import { Formula } from '../figure/formula';
import { FigureUnknown } from '../figure/unknown';
import type { Rule } from '../rules/rule.entity';
import type { RuleQuantity } from '../rules/rule.enums';
import type { RulesInForce } from '../rules/rules-of';
import type { RotationFigures } from './rotation-figures.types';

/** How many teachers of compulsory education there are in each respect, persons. */
export interface RotationCounts {
  readonly teachers: number;
  readonly due: number;
  readonly dueBackbone: number;
  readonly available: number;
  readonly rotated: number;
  readonly rotatedBackbone: number;
}

const countOf: Readonly<Partial<Record<RuleQuantity, keyof RotationCounts>>> = {
  TEACHERS: 'teachers',
  ELIGIBLE_TEACHERS: 'due',
  ELIGIBLE_BACKBONE_TEACHERS: 'dueBackbone',
  ROTATED_TEACHERS: 'rotated',
  ROTATED_BACKBONE_TEACHERS: 'rotatedBackbone',
};

/** The two shares of the rules, each of what its own rule divides by what: packs differ in the denominator more than in the figure. */
export function rotationFiguresOf(counts: RotationCounts, rules: RulesInForce, on: string, schoolYear: number): RotationFigures {
  const dueKnown = rules.find('YEARS_AT_SCHOOL') !== null;
  return {
    on,
    schoolYear,
    teachers: counts.teachers,
    due: dueKnown ? counts.due : null,
    dueBackbone: dueKnown ? counts.dueBackbone : null,
    available: dueKnown ? counts.available : null,
    rotated: counts.rotated,
    rotatedBackbone: counts.rotatedBackbone,
    rotationShare: shareOf(counts, rules.find('ROTATION_SHARE'), dueKnown),
    backboneShare: shareOf(counts, rules.find('BACKBONE_SHARE'), dueKnown),
    rulePacks: rules.packs,
  };
}

function shareOf(counts: RotationCounts, rule: Rule | null, dueKnown: boolean): Figure {
  const formula = Formula.SHARE;
  const [over, under] = [rule && countOf[rule.numerator], rule?.denominator && countOf[rule.denominator]];
  const needsDue = rule?.numerator.startsWith('ELIGIBLE') || rule?.denominator?.startsWith('ELIGIBLE');
  if (!over || !under || (needsDue && !dueKnown)) return unknownFigure(FigureUnknown.NO_RULE, { formula, rule });
  const [numerator, denominator] = [counts[over], counts[under]];
  return denominator > 0 ? figureOf({ formula, numerator, denominator, rule }) : unknownFigure(FigureUnknown.NOBODY_TO_COUNT, { formula, numerator, denominator, rule });
}
