import { columnsOf, type Columns } from './columns';
import { deviationAt, deviationsOf, type Deviation } from './deviations';
import { sumOf } from './numbers';
import { chargeOf, type Charge } from './objective';
import type { ExchangeProblem } from './problem';
import type { Rule } from './rule';
import { rulesOf } from './rules-of';

/** The problem in numbers. */
export interface ExchangeModel {
  readonly columns: Columns;
  readonly rules: readonly Rule[];
  /** Those that are paid for. */
  readonly deviations: readonly Deviation[];
  readonly charge: Charge;
}

export function exchangeModel(problem: ExchangeProblem): ExchangeModel {
  const columns = columnsOf(problem);
  const charge = chargeOf(problem, columns);
  const deviations = problem.balance && charge.perDeviation > 0 ? deviationsOf(problem.balance, columns) : [];
  return { columns, charge, deviations, rules: rulesOf(problem, columns) };
}

/** The objective of a plan, given the values of all columns. */
export function objectiveAt({ charge, deviations }: ExchangeModel, values: readonly number[]): number {
  const uneven = charge.perDeviation * sumOf(deviations.map((deviation) => deviationAt(deviation, values)));
  return charge.offset + sumOf(charge.perColumn.map((by, column) => by * (values[column] ?? 0))) + uneven;
}
