import type { Columns } from './columns';
import { heaviestPlaces, mostMoves } from './most-moves';
import { largestOf, sumOf } from './numbers';
import type { BalanceMeasure, Candidate, ExchangeProblem } from './problem';

/** What a plan is charged: `offset + Σ perColumn · column + perDeviation · Σ deviations`. The smallest is best. */
export interface Charge {
  readonly offset: number;
  readonly perColumn: readonly number[];
  readonly perDeviation: number;
}

/** Of plans that are equally good the one with the fewest moves is best: an exchange that helps nobody is not made unless moves are asked for. */
const perMove = 0.001;

/** And of these the one with the shorter ways: whoever asks for no short journeys is not sent far for nothing. A move is worth ten of the longest. */
const perJourney = 0.0001;

/**
 * `fillNeeds · open + balance · uneven + (journeys + 0.0001) · travel + 0.001 · moves / K`, where K is the most moves a plan can have and
 *
 * - open = 1 − Σ weight · (who comes − who leaves) / Σ weight of the K heaviest places: 0 when as much as possible is filled, 1 when nothing is. It is over
 *   the needs, and so net: who comes for somebody who leaves fills nothing;
 * - uneven = Σ |resource − mean · pupils| / (2 · Σ of the K largest that are carried), see `deviations.ts`;
 * - travel = Σ journeys / (K · longest journey), where an unknown journey counts as the longest known one.
 *
 * Each term is divided by the most that K moves can change it, so equal weights mean equal say: with 1 and 0.1, a typical place is worth ten
 * of the longest journeys.
 */
export function chargeOf(problem: ExchangeProblem, columns: Columns): Charge {
  const { fillNeeds, balance, journeys } = problem.objective;
  const { movers, places, pairs } = columns;
  const most = mostMoves(problem, columns);
  const heaviest = sumOf(heaviestPlaces(columns, most));
  const longest = largestOf(pairs.map(({ journey }) => journey ?? 0));
  const urgent = new Map(problem.needs.filter(({ size }) => size > 0).map(({ id, weight }) => [id, share(fillNeeds * weight, heaviest)]));
  const fewest = share(perMove, most);
  return {
    offset: fillNeeds,
    perColumn: [
      ...movers.map(({ leaves }) => fewest + (leaves === null ? 0 : (urgent.get(leaves) ?? 0))),
      ...places.map(({ need }) => -(urgent.get(need.id) ?? 0)),
      ...pairs.map(({ journey }) => share((journeys + perJourney) * (journey ?? longest), most * longest)),
    ],
    perDeviation: problem.balance ? share(balance, 2 * carriedByMost(problem.balance, movers, most)) : 0,
  };
}

/** In units of the most that one teacher carries, as deviations are. */
function carriedByMost({ carries }: BalanceMeasure, movers: readonly Candidate[], most: number): number {
  const carried = new Map(Object.entries(carries));
  const byMovers = movers.map(({ teacher }) => carried.get(teacher) ?? 0).sort((left, right) => right - left);
  return sumOf(byMovers.slice(0, most)) / (largestOf([...carried.values()]) || 1);
}

/** Where there is nothing to share in, the term does not count. */
const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
