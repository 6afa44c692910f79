import { backboneRule } from './backbone-rule';
import type { Columns } from './columns';
import { grouped } from './grouped';
import { mostMoves } from './most-moves';
import type { ExchangeProblem } from './problem';
import { atLeast, atMost, isSumOf, type Rule } from './rule';

/** What a plan has to keep, over movers or over places; also the reasons for which a need stays open (`unfilled.ts`). */
export function rulesOf(problem: ExchangeProblem, columns: Columns): Rule[] {
  const everyMover = columns.movers.map((_, column) => column);
  return [
    ...schoolRules(problem, columns),
    atMost(problem.maxMoves, everyMover, 'MOVE_LIMIT'),
    atLeast(problem.minMoves ?? 0, everyMover),
    backboneRule(problem.minBackboneShare, mostMoves(problem, columns), columns.movers),
  ];
}

/** A mover takes one option, and a place as many as it has room for: both by the most that their columns can be. */
export function sumRules({ movers, places, pairs }: Columns): Rule[] {
  const [ofMover, ofPlace] = [grouped(pairs, ({ mover }) => mover), grouped(pairs, ({ place }) => place)];
  return [...movers, ...places].map((_, sum) => isSumOf(sum, (ofMover.get(sum) ?? ofPlace.get(sum) ?? []).map(({ column }) => column)));
}

function schoolRules({ limits }: ExchangeProblem, { movers, places }: Columns): Rule[] {
  const leaving = grouped(movers.map(({ school, subject }, column) => ({ school, subject, column })), ({ school }) => school);
  const arriving = grouped(places.map(({ need: { school } }, number) => ({ school, column: movers.length + number })), ({ school }) => school);
  return limits.flatMap(({ school, maxOut, minOut = 0, maxIn = Infinity, bySubject = {} }) => {
    const out = leaving.get(school) ?? [];
    return [
      atMost(maxOut, out.map(columnOf), 'SENDER_WOULD_BE_SHORT'),
      atLeast(minOut, out.map(columnOf)),
      atMost(maxIn, (arriving.get(school) ?? []).map(columnOf), 'RECEIVER_FULL'),
      ...Object.entries(bySubject).map(([subject, most]) =>
        atMost(most, out.filter((mover) => mover.subject === subject).map(columnOf), 'SUBJECT_WOULD_BE_SHORT'),
      ),
    ];
  });
}

const columnOf = ({ column }: { readonly column: number }): number => column;
