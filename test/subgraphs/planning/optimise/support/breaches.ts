import type { ExchangeProblem, Option } from '../../../../../subgraphs/planning/exchange/optimise';

type Taken = Pick<Option, 'teacher' | 'need'>;

/** Which rules moves break, told from the rules as they are meant and not from the model. */
export function breachesOf(problem: ExchangeProblem, moves: readonly Taken[]): string[] {
  return [...excessesOf(problem, moves), ...shortfallsOf(problem, moves)];
}

/** What more moves cannot heal, except for the share of backbone teachers. */
export function excessesOf({ candidates, needs, options, limits, maxMoves, minBackboneShare }: ExchangeProblem, moves: readonly Taken[]): string[] {
  const people = moves.map(({ teacher }) => candidates.find((candidate) => candidate.teacher === teacher));
  const reached = moves.map(({ need }) => needs.find(({ id }) => id === need)?.school);
  const of = <T>(things: readonly T[], holds: (thing: T) => boolean): number => things.filter(holds).length;
  const backbone = of(people, (person) => person?.backbone === true);
  return [
    ...moves.filter((move) => !options.some(({ teacher, need }) => teacher === move.teacher && need === move.need)).map(({ teacher }) => `${teacher} has no such option`),
    ...candidates.filter(({ teacher }) => of(moves, (move) => move.teacher === teacher) > 1).map(({ teacher }) => `${teacher} moves twice`),
    ...needs.filter(({ id, size }) => of(moves, ({ need }) => need === id) > size).map(({ id }) => `${id} is overfilled`),
    ...limits.filter(({ school, maxOut }) => of(people, (person) => person?.school === school) > maxOut).map(({ school }) => `${school} loses too many`),
    ...limits.filter(({ school, maxIn = Infinity }) => of(reached, (to) => to === school) > maxIn).map(({ school }) => `${school} gains too many`),
    ...limits.flatMap(({ school, bySubject = {} }) =>
      Object.entries(bySubject)
        .filter(([subject, most]) => of(people, (person) => person?.school === school && person.subject === subject) > most)
        .map(([subject]) => `${school} loses too many of ${subject}`),
    ),
    ...(moves.length > maxMoves ? ['too many move'] : []),
    // Shares are drawn with a few digits, or as a third.
    ...(backbone < minBackboneShare * moves.length - 1e-9 ? ['too few are backbone teachers'] : []),
  ];
}

function shortfallsOf({ candidates, limits, minMoves = 0 }: ExchangeProblem, moves: readonly Taken[]): string[] {
  const sent = (school: string): number => candidates.filter((candidate) => candidate.school === school && moves.some(({ teacher }) => teacher === candidate.teacher)).length;
  return [
    ...limits.filter(({ school, minOut = 0 }) => sent(school) < minOut).map(({ school }) => `${school} sends too few`),
    ...(moves.length < minMoves ? ['too few move'] : []),
  ];
}
