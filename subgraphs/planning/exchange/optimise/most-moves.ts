import type { Columns } from './columns';
import type { ExchangeProblem } from './problem';

/** No plan has more moves than this: by the limit, and by the teachers. */
export const mostMoves = ({ maxMoves }: ExchangeProblem, { movers }: Columns): number => Math.min(maxMoves, movers.length);

/** The weights of the places that as many moves could fill at best. */
export function heaviestPlaces({ places }: Columns, moves: number): number[] {
  const weights = places.flatMap(({ need, size }) => Array<number>(size).fill(need.weight));
  return weights.sort((left, right) => right - left).slice(0, moves);
}
