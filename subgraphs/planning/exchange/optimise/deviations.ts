import type { Columns } from './columns';
import { largestOf, sumOf } from './numbers';
import type { BalanceMeasure, Candidate } from './problem';
import type { Rule, Term } from './rule';

/** By how much a school is above its even share: `start + Σ by · column`, in units of the most that one teacher carries. */
export interface Deviation {
  readonly start: number;
  readonly terms: readonly Term[];
}

/**
 * How uneven a resource is spread. The coefficient of variation, by which counties are judged, is not linear. What a linear model can take is
 * the mean absolute deviation weighted with pupils, Σ (Pᵢ/P) · |Xᵢ − X̄| with Xᵢ per pupil: that is Σ |Rᵢ − X̄ · Pᵢ| / P, so a school counts
 * by how far its resource is from its even share. X̄ stays as it is before the plan: moves within the measured schools do not change it.
 */
export function deviationsOf({ schools, carries }: BalanceMeasure, { movers, pairs }: Columns): Deviation[] {
  const carried = new Map(Object.entries(carries));
  const unit = largestOf([...carried.values()]) || 1;
  const mean = sumOf(schools.map(({ resource }) => resource)) / sumOf(schools.map(({ pupils }) => pupils));
  const terms = new Map<string, Term[]>(schools.map(({ school }) => [school, []]));
  const carriedBy = ({ teacher }: Candidate): number => (carried.get(teacher) ?? 0) / unit;
  movers.forEach((candidate, column) => terms.get(candidate.school)?.push({ column, by: -carriedBy(candidate) }));
  for (const { candidate, need, column } of pairs) terms.get(need.school)?.push({ column, by: carriedBy(candidate) });
  return schools.map(({ school, pupils, resource }) => ({ start: (resource - mean * pupils) / unit, terms: (terms.get(school) ?? []).filter(({ by }) => by !== 0) }));
}

/** A column that is at least as large as the deviation, above or below; being paid for, it is no larger. */
export function deviationRules({ start, terms }: Deviation, column: number): Rule[] {
  const rule = (sign: number): Rule => ({
    terms: [{ column, by: 1 }, ...terms.map((term) => ({ ...term, by: -sign * term.by }))],
    atLeast: sign * start,
    atMost: Infinity,
    limit: null,
  });
  return [rule(1), rule(-1)];
}

export const deviationAt = ({ start, terms }: Deviation, values: readonly number[]): number =>
  Math.abs(terms.reduce((sum, { column, by }) => sum + by * (values[column] ?? 0), start));
