import type { Columns } from './columns';
import { grouped } from './grouped';
import type { ExchangeProblem } from './problem';
import { isSumOf, type Rule, type Term } from './rule';

/** The limits over movers and places; also the reasons for which a need stays open (`unfilled.ts`). */
export function rulesOf({ limits }: ExchangeProblem, { movers, places }: Columns): Rule[] {
  const columnOf = new Map(movers.map(({ teacher }, column) => [teacher, column]));
  const placeOf = new Map(places.map(({ need }, number) => [need.id, movers.length + number]));
  // Who has no option does not move, so what they count is nothing.
  const term = (column: number | undefined, by: number): Term[] => (column === undefined || by === 0 ? [] : [{ column, by }]);
  return limits.map(({ code, of, leaving, arriving, atLeast, atMost, yields = false }) => ({
    terms: [...leaving.flatMap(({ teacher, by }) => term(columnOf.get(teacher), by)), ...arriving.flatMap(({ need, by }) => term(placeOf.get(need), by))],
    atLeast,
    atMost,
    limit: { code, of, yields },
  }));
}

/** A mover takes one option, and a place as many as come: both by the most that their columns can be. */
export function sumRules({ movers, places, pairs }: Columns): Rule[] {
  const [ofMover, ofPlace] = [grouped(pairs, ({ mover }) => mover), grouped(pairs, ({ place }) => place)];
  return [...movers, ...places].map((_, sum) => isSumOf(sum, (ofMover.get(sum) ?? ofPlace.get(sum) ?? []).map(({ column }) => column)));
}
