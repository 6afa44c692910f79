import type { Candidate, ExchangeProblem, Need, Option } from './problem';

/**
 * What is decided, numbered: first a column for every mover, then for every place, then for every pair. Ids never reach the solver. A pair
 * alone would do, but rules over hundreds of thousands of pairs slow a solver down; over movers and places they are short.
 */
export interface Columns {
  /** 1 when the teacher moves, else 0; only teachers with an option. */
  readonly movers: readonly Candidate[];
  /** How many move to the need; only needs with an option. */
  readonly places: readonly Place[];
  /** 1 when the option is taken, else 0. */
  readonly pairs: readonly Pair[];
}

export interface Place {
  readonly need: Need;
  /** As many as may move here, also for others who leave. */
  readonly most: number;
  /** As many as are missing, or as may move here when those are fewer. */
  readonly size: number;
}

export interface Pair {
  readonly candidate: Candidate;
  readonly need: Need;
  readonly journey: number | null;
  /** Columns of the pair and of its parts. */
  readonly column: number;
  readonly mover: number;
  readonly place: number;
}

export function columnsOf({ candidates, needs, options }: ExchangeProblem): Columns {
  const [moving, wanted] = [new Set(options.map(({ teacher }) => teacher)), countOf(options.map(({ need }) => need))];
  const movers = candidates.filter(({ teacher }) => moving.has(teacher));
  const places = needs.flatMap((need) => (wanted.has(need.id) ? [{ need, most: wanted.get(need.id) ?? 0, size: Math.min(need.size, wanted.get(need.id) ?? 0) }] : []));
  return { movers, places, pairs: pairsOf(options, movers, places) };
}

function pairsOf(options: readonly Option[], movers: readonly Candidate[], places: readonly Place[]): Pair[] {
  const moverOf = new Map(movers.map((candidate, column) => [candidate.teacher, { candidate, column }]));
  const placeOf = new Map(places.map(({ need }, number) => [need.id, { need, column: movers.length + number }]));
  const pairs: Pair[] = [];
  for (const { teacher, need, journey } of options) {
    const [mover, place, column] = [moverOf.get(teacher), placeOf.get(need), movers.length + places.length + pairs.length];
    if (mover && place) pairs.push({ candidate: mover.candidate, need: place.need, journey, column, mover: mover.column, place: place.column });
  }
  return pairs;
}

/** The most that each column can be; the least is 0. */
export const mostOf = ({ movers, places, pairs }: Columns): number[] => [...movers.map(() => 1), ...places.map(({ most }) => most), ...pairs.map(() => 1)];

/** The values of all columns when these pairs are taken. */
export function valuesOf(columns: Columns, taken: readonly Pair[]): number[] {
  const values = mostOf(columns).map(() => 0);
  for (const { mover, place, column } of taken) for (const part of [mover, place, column]) values[part] = (values[part] ?? 0) + 1;
  return values;
}

function countOf(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
