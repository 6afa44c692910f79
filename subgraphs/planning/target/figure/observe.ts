import sql from 'sql-template-tag';
import type { Scope } from '../../../kit';
import type { TargetMeasure } from '../measure/target-measure';
import type { Target } from '../target.entity';
import { observed } from './observed';
import type { TargetFigure } from './target-figure';

interface Row extends Omit<TargetFigure, 'later'>, Record<string, unknown> {
  readonly id: string;
  readonly laterValue: number | null;
  readonly laterNumerator: number | null;
  readonly laterDenominator: number | null;
  readonly laterOn: string | null;
  readonly laterReached: boolean | null;
}

const figure = ({ laterValue, laterNumerator, laterDenominator, laterOn, laterReached, ...row }: Row): TargetFigure => ({
  ...row,
  later: laterValue === null || laterOn === null ? null : { value: laterValue, numerator: laterNumerator, denominator: laterDenominator, on: laterOn, reached: laterReached },
} as TargetFigure);

interface Measured {
  readonly id: string;
  readonly measure: TargetMeasure | null;
}

/** What is observed of a target on a day, and how it stands: one statement for all targets of the request, whatever their measures are. */
export const observe = (scope: Scope, { id, measure }: Target, day: string): Promise<TargetFigure> =>
  scope
    .batch<Measured, TargetFigure>(`observed:${day}`, async (targets) => {
      const measured = [...new Set(targets.map((target) => target.measure))].filter((one) => one !== null).sort();
      const rows = await scope.rows<Row>(observed({ targets: sql`FROM target t WHERE t.id = ANY(${targets.map((target) => target.id)}::uuid[])`, day, today: scope.today, measured }));
      const found = new Map(rows.map((row) => [row.id, figure(row)]));
      return targets.map((target) => found.get(target.id) ?? new Error(`Nothing is observed of target ${target.id}`));
    })
    .load({ id, measure });
