import type { Pair } from './columns';
import type { ExchangeModel } from './exchange-model';
import { activity, isKept, isMinimum } from './rule';
import type { SolutionStatus, StandsInTheWay } from './solution';

/**
 * Why allowed moves are not in a plan: each is added to it in thought. The limits that would be broken stand in its way, each for itself;
 * when none would be, the objective speaks against it or time was too short. A teacher who moves elsewhere is only that.
 */
export function obstaclesIn({ rules }: ExchangeModel, values: readonly number[], status: SolutionStatus): (pair: Pair) => string[] {
  const blocked = new Map<number, Set<string>>();
  for (const rule of rules) {
    const { terms, limit } = rule;
    // More moves are never too many for a minimum.
    if (limit === null || isMinimum(rule)) continue;
    const now = activity(rule, values);
    for (const { column, by } of terms) if (!isKept(rule, now + by)) blocked.set(column, (blocked.get(column) ?? new Set()).add(limit.code));
  }
  return ({ mover, place }) => {
    if (values[mover] === 1) return ['CANDIDATE_PLACED'];
    // Who leaves and who comes are of two schools, so that no limit counts both: what keeps out one or the other is all there is.
    const found = new Set([...(blocked.get(mover) ?? []), ...(blocked.get(place) ?? [])]);
    return found.size > 0 ? [...found] : [status === 'OPTIMAL' ? 'NOT_WORTH_IT' : 'NOT_PROVEN'];
  };
}

/** How many of these moves each obstacle stands in the way of, the most frequent first. */
export function counted(pairs: readonly Pair[], obstaclesOf: (pair: Pair) => readonly string[]): StandsInTheWay[] {
  const counts = new Map<string, number>();
  for (const pair of pairs) for (const code of obstaclesOf(pair)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => ({ code, count })).sort((left, right) => right.count - left.count);
}
