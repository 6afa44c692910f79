import {
  optimiseExchange,
  smallestFraction,
  type Candidate,
  type ExchangeProblem,
  type ExchangeSolution,
  type Limit,
  type Need as Place,
  type Option,
  type SolverSettings,
} from '../../../../../subgraphs/planning/exchange/optimise';

export interface Person extends Pick<Candidate, 'teacher' | 'school'> {
  readonly subject: string;
  readonly backbone: boolean;
}

export interface Need extends Place {
  readonly subject: string;
}

/** What a school may lose and gain; who comes makes good for who leaves, except where it says how many leave or come. */
export interface SchoolLimit {
  readonly school: string;
  /** The most teachers that it may have fewer. */
  readonly maxOut: number;
  /** The fewest that leave. */
  readonly minOut?: number;
  /** The most that come. */
  readonly maxIn?: number;
  /** The most teachers of a subject that it may have fewer. */
  readonly bySubject?: Readonly<Record<string, number>>;
}

/** A problem as a planner would put it. The optimiser gets it in numbers, by `inNumbers`; what is right is told from this. */
export interface Asked extends Omit<ExchangeProblem, 'candidates' | 'needs' | 'limits'> {
  readonly candidates: readonly Person[];
  readonly needs: readonly Need[];
  readonly limits: readonly SchoolLimit[];
  readonly minMoves?: number;
  /** Of those who move, from 0 to 1; exactly this share passes. */
  readonly minBackboneShare: number;
}

const nothing: Asked = { candidates: [], needs: [], options: [], limits: [], maxMoves: 100, minBackboneShare: 0, objective: { fillNeeds: 1, balance: 0, journeys: 0 } };

export const problemOf = (parts: Partial<Asked>): Asked => ({ ...nothing, ...parts });

/** Teachers 1 to `count` of one school; the first `backbone` of them are backbone teachers. */
export const teachersAt = (school: string, count: number, backbone = 0): Person[] =>
  Array.from({ length: count }, (_, number) => ({ teacher: `${school}${number + 1}`, school, subject: 'MATHEMATICS', backbone: number < backbone }));

export const needAt = (school: string, size: number, weight = 1): Need => ({ id: `need of ${school}`, school, subject: 'MATHEMATICS', size, weight });

export const everyOption = (candidates: readonly Person[], needs: readonly Need[], journey: number | null = 10): Option[] =>
  candidates.flatMap(({ teacher, school }) => needs.filter((need) => need.school !== school).map(({ id }) => ({ teacher, need: id, journey })));

/** Everybody may move to every need of another school. */
export const openTo = (candidates: readonly Person[], needs: readonly Need[], parts: Partial<Asked> = {}): Asked =>
  problemOf({ candidates, needs, options: everyOption(candidates, needs), ...parts });

/** A limit that only a hanging solver reaches. */
export const solve = (asked: Asked, settings: Partial<SolverSettings> = {}): Promise<ExchangeSolution> =>
  optimiseExchange(inNumbers(asked), { timeLimitSeconds: 300, ...settings });

export const teachersOf = ({ moves }: ExchangeSolution): string[] => moves.map(({ teacher }) => teacher).sort();

export function inNumbers({ candidates, needs, limits, minMoves = 0, minBackboneShare, ...rest }: Asked): ExchangeProblem {
  const leavesOf = (person: Person): string | null => needs.find(({ school, subject }) => school === person.school && subject === person.subject)?.id ?? null;
  const all = candidates.map(({ teacher }) => ({ teacher, by: 1 }));
  const { numerator, denominator } = smallestFraction(minBackboneShare, Math.max(1, rest.maxMoves));
  return {
    ...rest,
    candidates: candidates.map((person) => ({ teacher: person.teacher, school: person.school, leaves: leavesOf(person) })),
    needs: needs.map(({ id, school, size, weight }) => ({ id, school, size, weight })),
    limits: [
      ...needs.map(({ id, school, size }) => limit('NO_NEED', school, [candidates.filter((person) => leavesOf(person) === id), -1], [[id], 1], { atMost: size })),
      ...limits.flatMap((one) => ofSchool(one, candidates, needs)),
      { code: 'MOVE_LIMIT', of: null, leaving: all, arriving: [], atLeast: -Infinity, atMost: rest.maxMoves },
      { code: 'TOO_FEW_MOVES', of: null, leaving: all, arriving: [], atLeast: minMoves, atMost: Infinity },
      { code: 'BACKBONE_SHARE', of: null, leaving: candidates.map(({ teacher, backbone }) => ({ teacher, by: (backbone ? denominator : 0) - numerator })), arriving: [], atLeast: 0, atMost: Infinity },
    ],
  };
}

function ofSchool({ school, maxOut, minOut = 0, maxIn = Infinity, bySubject = {} }: SchoolLimit, candidates: readonly Person[], needs: readonly Need[]): Limit[] {
  const [own, here] = [candidates.filter((person) => person.school === school), needs.filter((need) => need.school === school)];
  const ids = here.map(({ id }) => id);
  return [
    limit('SENDER_SHORT', school, [own, -1], [ids, 1], { atLeast: 0 - maxOut }),
    limit('SENDS_TOO_FEW', school, [own, 1], [[], 1], { atLeast: minOut }),
    limit('RECEIVER_FULL', school, [[], 1], [ids, 1], { atMost: maxIn }),
    ...Object.entries(bySubject).map(([subject, most]) =>
      limit('SUBJECT_SHORT', school, [own.filter((person) => person.subject === subject), -1], [here.filter((need) => need.subject === subject).map(({ id }) => id), 1], { atLeast: 0 - most }),
    ),
  ];
}

const limit = (code: string, of: string, [people, out]: [readonly Person[], number], [ids, into]: [readonly string[], number], { atLeast = -Infinity, atMost = Infinity }: { atLeast?: number; atMost?: number }): Limit => ({
  code,
  of,
  leaving: people.map(({ teacher }) => ({ teacher, by: out })),
  arriving: ids.map((need) => ({ need, by: into })),
  atLeast,
  atMost,
});
