import type { ExchangeModel } from './exchange-model';
import { grouped } from './grouped';
import { counted, obstaclesIn } from './obstacles';
import type { Need } from './problem';
import { activity, isMinimum } from './rule';
import type { MissedMinimum, SolutionStatus, UnfilledNeed } from './solution';

/** Why needs stay open: what stands in the way of every allowed move to them that is not in the plan. Who comes for somebody who leaves fills nothing. */
export function unfilledNeeds(needs: readonly Need[], model: ExchangeModel, values: readonly number[] | null, status: SolutionStatus): UnfilledNeed[] {
  const obstaclesOf = values ? obstaclesIn(model, values, status) : (): string[] => ['NO_PLAN'];
  const pairsOf = grouped(model.columns.pairs, ({ need }) => need.id);
  const left = grouped(model.columns.movers.filter((_, column) => values?.[column] === 1), ({ leaves }) => leaves ?? '');
  return needs.flatMap(({ id, size }) => {
    const pairs = pairsOf.get(id) ?? [];
    const open = pairs.filter(({ column }) => values?.[column] !== 1);
    const missing = size - (pairs.length - open.length) + (left.get(id)?.length ?? 0);
    if (size === 0 || missing <= 0) return [];
    return [{ need: id, missing, obstacles: pairs.length === 0 ? [{ code: 'NO_CANDIDATE', count: 0 }] : counted(open, obstaclesOf) }];
  });
}

/** How far the nearest plan gets with each minimum that it misses, and what stands in the way of the allowed moves that would count for it. */
export function missedMinimums(model: ExchangeModel, nearest: readonly number[]): MissedMinimum[] {
  const obstaclesOf = obstaclesIn(model, nearest, 'OPTIMAL');
  return model.rules.flatMap((rule) => {
    const { limit, terms, atLeast } = rule;
    const reached = activity(rule, nearest);
    if (limit === null || !isMinimum(rule) || reached >= atLeast) return [];
    const counts = new Set(terms.filter(({ by }) => by > 0).map(({ column }) => column));
    const open = model.columns.pairs.filter(({ mover, place }) => nearest[mover] !== 1 && (counts.has(mover) || counts.has(place)));
    return [{ code: limit.code, of: limit.of, asked: atLeast, reached, obstacles: counted(open, obstaclesOf) }];
  });
}
