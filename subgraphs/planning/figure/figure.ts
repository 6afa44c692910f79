import { Field, Float, ObjectType } from 'type-graphql';
import { SeenBy } from '../../kit';
import { Rule } from '../rules/rule.entity';
import { Formula } from './formula';
import { FigureUnknown } from './unknown';
import { meets } from './verdict';

@SeenBy('EVERYONE')
@ObjectType({ description: 'A computed figure with all that it was made from (计算结果): formula, numerator, denominator, and the rule it is held against.' })
export class Figure {
  @Field(() => Float, { nullable: true, description: 'The figure (数值), not rounded; null when it is not known, for the reason in unknown.' })
  value!: number | null;

  @Field(() => Formula, { description: 'How it is made (计算公式).' })
  formula!: Formula;

  @Field(() => Float, { nullable: true, description: 'Numerator (分子); null when not known.' })
  numerator!: number | null;

  @Field(() => Float, { nullable: true, description: 'Denominator (分母); null when not known.' })
  denominator!: number | null;

  @Field(() => Rule, { nullable: true, description: 'The rule it is held against (适用规则); null when no pack has one.' })
  rule!: Rule | null;

  @Field(() => Float, { nullable: true, description: 'The least it can be while a part is not known (可能最小值); null when it is known, and when nothing bounds it.' })
  least!: number | null;

  @Field(() => Float, { nullable: true, description: 'The most it can be while a part is not known (可能最大值); null when it is known, and when nothing bounds it.' })
  most!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it meets the rule (是否达标); null when the rule is not known, or the figure can be on either side of it.' })
  meets!: boolean | null;

  @Field(() => FigureUnknown, { nullable: true, description: 'Why it is not known (缺失原因); null when it is.' })
  unknown!: FigureUnknown | null;
}

interface Made {
  readonly formula: Formula;
  readonly numerator: number;
  readonly denominator: number;
  readonly rule: Rule | null;
}

/** Throws RangeError for nothing to divide by: such a figure is unknown. */
export function figureOf({ formula, numerator, denominator, rule }: Made): Figure {
  if (!(denominator > 0)) throw new RangeError(`A figure needs a denominator above 0, not ${denominator}`);
  const value = (formula === Formula.PER_HUNDRED_PUPILS ? 100 : 1) * (numerator / denominator);
  return { value, formula, numerator, denominator, rule, least: null, most: null, meets: rule && meets(value, rule), unknown: null };
}

/** What is known of it is shown all the same. */
export const unknownFigure = (
  unknown: FigureUnknown,
  { formula, numerator = null, denominator = null, rule }: { formula: Formula; numerator?: number | null; denominator?: number | null; rule: Rule | null },
): Figure => ({ value: null, formula, numerator, denominator, rule, least: null, most: null, meets: null, unknown });

/** A figure of which a part is not known, and yet between which bounds it lies: where both are on one side of the rule, that is known. */
export function boundedFigure(unknown: FigureUnknown, { least, most, ...made }: Parameters<typeof unknownFigure>[1] & { readonly least: number | null; readonly most: number | null }): Figure {
  const { rule } = made;
  const sides = [least, most].map((bound) => (bound === null || !rule ? null : meets(bound, rule)));
  return { ...unknownFigure(unknown, made), least, most, meets: sides[0] === sides[1] ? (sides[0] ?? null) : null };
}
