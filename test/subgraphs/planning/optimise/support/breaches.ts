import type { Option } from '../../../../../subgraphs/planning/exchange/optimise';
import type { Asked } from './problem';

type Taken = Pick<Option, 'teacher' | 'need'>;

/** Which rules moves break, told from the rules as they are meant and not from the model. */
export function breachesOf(problem: Asked, moves: readonly Taken[]): string[] {
  return [...excessesOf(problem, moves), ...shortfallsOf(problem, moves)];
}

/** What more moves cannot heal, except for the share of backbone teachers, and for somebody who comes for who left. */
export function excessesOf({ candidates, needs, options, limits, maxMoves, minBackboneShare }: Asked, moves: readonly Taken[]): string[] {
  const people = moves.map(({ teacher }) => candidates.find((candidate) => candidate.teacher === teacher));
  const reached = moves.map(({ need }) => needs.find(({ id }) => id === need));
  const of = <T>(things: readonly T[], holds: (thing: T) => boolean): number => things.filter(holds).length;
  const backbone = of(people, (person) => person?.backbone === true);
  const lost = (school: string, subject?: string): number =>
    of(people, (person) => person?.school === school && (subject ?? person.subject) === person.subject) - of(reached, (need) => need?.school === school && (subject ?? need.subject) === need.subject);
  return [
    ...moves.filter((move) => !options.some(({ teacher, need }) => teacher === move.teacher && need === move.need)).map(({ teacher }) => `${teacher} has no such option`),
    ...candidates.filter(({ teacher }) => of(moves, (move) => move.teacher === teacher) > 1).map(({ teacher }) => `${teacher} moves twice`),
    ...needs.filter(({ school, subject, size }) => -lost(school, subject) > size).map(({ id }) => `${id} is overfilled`),
    ...limits.filter(({ school, maxOut }) => lost(school) > maxOut).map(({ school }) => `${school} loses too many`),
    ...limits.filter(({ school, maxIn = Infinity }) => of(reached, (need) => need?.school === school) > maxIn).map(({ school }) => `${school} gains too many`),
    ...limits.flatMap(({ school, bySubject = {} }) =>
      Object.entries(bySubject)
        .filter(([subject, most]) => lost(school, subject) > most)
        .map(([subject]) => `${school} loses too many of ${subject}`),
    ),
    ...(moves.length > maxMoves ? ['too many move'] : []),
    // Shares are drawn with a few digits, or as a third.
    ...(backbone < minBackboneShare * moves.length - 1e-9 ? ['too few are backbone teachers'] : []),
  ];
}

function shortfallsOf({ candidates, limits, minMoves = 0 }: Asked, moves: readonly Taken[]): string[] {
  const sent = (school: string): number => candidates.filter((candidate) => candidate.school === school && moves.some(({ teacher }) => teacher === candidate.teacher)).length;
  return [
    ...limits.filter(({ school, minOut = 0 }) => sent(school) < minOut).map(({ school }) => `${school} sends too few`),
    ...(moves.length < minMoves ? ['too few move'] : []),
  ];
}
