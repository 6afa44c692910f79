import { exactPersons } from '../../need/exact-persons';
import type { Circumstances, PlannedMove } from './circumstances';
import type { ConstraintCode } from './codes';
import type { SumConstraint } from './constraint';
import { personConstraints, placeConstraints, sumConstraints, wayConstraints } from './index';

/**
 * Which constraints each of the moves breaks, in the order of the list. A sum is broken by the moves that bring it to where it may not be: by whoever
 * leaves a school that is left short, by nobody who comes to it. A minimum that all of them together miss is no move's.
 */
export function breachesOf(circumstances: Circumstances, moves: readonly PlannedMove[]): Map<PlannedMove, ConstraintCode[]> {
  const broken = new Map<PlannedMove, ConstraintCode[]>(moves.map((move) => [move, []]));
  for (const move of moves) {
    const { mover, place } = move;
    const alone = [
      ...personConstraints.filter(({ keeps }) => !keeps(mover, circumstances)),
      ...placeConstraints.filter(({ keeps }) => !keeps(place, circumstances)),
      ...wayConstraints.filter(({ keeps }) => !keeps(mover, place, circumstances)),
    ];
    broken.get(move)?.push(...alone.map(({ code }) => code));
  }
  for (const constraint of sumConstraints) for (const move of breakingSum(constraint, circumstances, moves)) broken.get(move)?.push(constraint.code);
  return broken;
}

function breakingSum({ leaving, arriving, range }: SumConstraint, circumstances: Circumstances, moves: readonly PlannedMove[]): Set<PlannedMove> {
  const counted = moves.flatMap((move) =>
    [leaving?.(move.mover, circumstances), arriving?.(move.place, circumstances)].flatMap((count) => (count && count.by !== 0 ? [{ move, ...count }] : [])),
  );
  const sums = new Map<string, number>();
  for (const { key, by } of counted) sums.set(key, (sums.get(key) ?? 0) + by);
  const guilty = counted.filter(({ key, by }) => {
    const [sum, bounds] = [exactPersons(sums.get(key) ?? 0), range(key, circumstances)];
    return bounds !== null && ((by < 0 && sum < bounds.atLeast) || (by > 0 && sum > bounds.atMost));
  });
  return new Set(guilty.map(({ move }) => move));
}
