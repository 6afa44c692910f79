import type { Pair } from './columns';
import type { ExchangeModel } from './exchange-model';
import { grouped } from './grouped';
import type { Need } from './problem';
import { activity, isKept } from './rule';
import type { Obstacle, SolutionStatus, UnfilledNeed } from './solution';

/**
 * Why needs stay open: every allowed move that is not in the plan is added to it in thought. The rules that would be broken stand in its way,
 * each for itself; when none would be, the objective speaks against it or time was too short. A teacher who moves elsewhere is only that.
 */
export function unfilledNeeds(needs: readonly Need[], model: ExchangeModel, values: readonly number[] | null, status: SolutionStatus): UnfilledNeed[] {
  const obstaclesOf = values ? obstaclesIn(model, values, status) : (): Obstacle[] => ['NO_PLAN'];
  const pairsOf = grouped(model.columns.pairs, ({ need }) => need.id);
  return needs.flatMap(({ id, size }) => {
    const pairs = pairsOf.get(id) ?? [];
    const open = pairs.filter(({ column }) => values?.[column] !== 1);
    const missing = size - (pairs.length - open.length);
    if (missing === 0) return [];
    return [{ need: id, missing, obstacles: pairs.length === 0 ? [{ code: 'NO_CANDIDATE', count: 0 }] : counted(open, obstaclesOf) }];
  });
}

function obstaclesIn({ rules }: ExchangeModel, values: readonly number[], status: SolutionStatus): (pair: Pair) => Obstacle[] {
  const blocked = new Map<number, Set<Obstacle>>();
  for (const rule of rules) {
    const { terms, obstacle } = rule;
    if (obstacle === null) continue;
    const now = activity(rule, values);
    for (const { column, by } of terms) if (!isKept(rule, now + by)) blocked.set(column, (blocked.get(column) ?? new Set()).add(obstacle));
  }
  return ({ mover, place }) => {
    if (values[mover] === 1) return ['CANDIDATE_PLACED'];
    // No rule is over both movers and places, so what keeps out one or the other is all there is.
    const found = [...(blocked.get(mover) ?? []), ...(blocked.get(place) ?? [])];
    return found.length > 0 ? found : [status === 'OPTIMAL' ? 'NOT_WORTH_IT' : 'NOT_PROVEN'];
  };
}

function counted(pairs: readonly Pair[], obstaclesOf: (pair: Pair) => Obstacle[]): UnfilledNeed['obstacles'] {
  const counts = new Map<Obstacle, number>();
  for (const pair of pairs) for (const code of obstaclesOf(pair)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => ({ code, count })).sort((left, right) => right.count - left.count);
}
