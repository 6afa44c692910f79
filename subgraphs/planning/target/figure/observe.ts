import sql from 'sql-template-tag';
import type { Scope } from '../../../kit';
import type { TargetMeasure } from '../measure/target-measure';
import type { Target } from '../target.entity';
import { observed } from './observed';
import type { TargetFigure } from './target-figure';

type Row = TargetFigure & Record<string, unknown> & { readonly id: string };

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
      const found = new Map(rows.map((row) => [row.id, row]));
      return targets.map((target) => found.get(target.id) ?? new Error(`Nothing is observed of target ${target.id}`));
    })
    .load({ id, measure });
