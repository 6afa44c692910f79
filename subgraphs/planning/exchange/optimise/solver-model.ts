import type { ModelData, SparseMatrixInput } from 'highs';
import { mostOf } from './columns';
import { deviationRules } from './deviations';
import type { ExchangeModel } from './exchange-model';
import { largestOf } from './numbers';
import type { Rule } from './rule';
import { sumRules } from './rules-of';

/** A model as HiGHS takes it, in arrays that can be sent to a worker. The solver's objective is ours times `scale`. */
export interface SolverModel {
  readonly data: ModelData;
  readonly scale: number;
}

/** The solver's tolerances are absolute, about 1e-6: the largest cost is made 1,000, so that one minute more or less is told apart. */
const largestCost = 1000;

export function solverModel({ columns, rules, deviations, charge }: ExchangeModel): SolverModel {
  const whole = charge.perColumn.length;
  const uneven = deviations.flatMap((deviation, number) => deviationRules(deviation, whole + number));
  return assembled(mostOf(columns), [...rules, ...sumRules(columns), ...uneven], [...charge.perColumn, ...deviations.map(() => charge.perDeviation)], charge.offset);
}

/**
 * The same rules, where these minimums may be missed, and nothing matters but by how little: how far one can get. Where all may be it always has a
 * plan, since without minimums nobody has to move.
 */
export function nearestModel({ columns, rules }: ExchangeModel, mayMiss: (rule: Rule) => boolean): SolverModel {
  const most = mostOf(columns);
  let last = most.length;
  const missed = rules.map((rule) => (mayMiss(rule) ? { ...rule, terms: [...rule.terms, { column: last++, by: 1 }] } : rule));
  return assembled(most, [...missed, ...sumRules(columns)], Array.from({ length: last }, (_, column) => (column < most.length ? 0 : 1)), 0);
}

/** Columns that have a most are whole, those after them are not. */
function assembled(most: readonly number[], rows: readonly Rule[], costs: readonly number[], offset: number): SolverModel {
  const scale = largestCost / (largestOf(costs.map(Math.abs)) || 1);
  return {
    scale,
    data: {
      numCols: costs.length,
      numRows: rows.length,
      offset: offset * scale,
      colCost: costs.map((cost) => cost * scale),
      colLower: costs.map(() => 0),
      colUpper: costs.map((_, column) => most[column] ?? Infinity),
      integrality: costs.map((_, column) => (column < most.length ? 1 : 0)),
      rowLower: rows.map(({ atLeast }) => atLeast),
      rowUpper: rows.map(({ atMost }) => atMost),
      matrix: { format: 'csr', numRows: rows.length, numCols: costs.length, ...entriesOf(rows) },
    },
  };
}

/** Typed, as there can be a million of them to copy. */
function entriesOf(rows: readonly Rule[]): Pick<SparseMatrixInput, 'starts' | 'indices' | 'values'> {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach(({ terms }, row) => (starts[row + 1] = (starts[row] ?? 0) + terms.length));
  const count = starts[rows.length] ?? 0;
  const [indices, values] = [new Int32Array(count), new Float64Array(count)];
  let entry = 0;
  for (const { terms } of rows) {
    for (const { column, by } of terms) {
      indices[entry] = column;
      values[entry++] = by;
    }
  }
  return { starts, indices, values };
}
