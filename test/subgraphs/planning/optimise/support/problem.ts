import { optimiseExchange, type Candidate, type ExchangeProblem, type ExchangeSolution, type Need, type Option, type SolverSettings } from '../../../../../subgraphs/planning/exchange/optimise';

const nothing: ExchangeProblem = {
  candidates: [],
  needs: [],
  options: [],
  limits: [],
  maxMoves: 100,
  minBackboneShare: 0,
  objective: { fillNeeds: 1, balance: 0, journeys: 0 },
};

export const problemOf = (parts: Partial<ExchangeProblem>): ExchangeProblem => ({ ...nothing, ...parts });

/** Teachers 1 to `count` of one school; the first `backbone` of them are backbone teachers. */
export const teachersAt = (school: string, count: number, backbone = 0): Candidate[] =>
  Array.from({ length: count }, (_, number) => ({ teacher: `${school}${number + 1}`, school, subject: 'MATHEMATICS', backbone: number < backbone }));

export const needAt = (school: string, size: number, weight = 1): Need => ({ id: `need of ${school}`, school, subject: 'MATHEMATICS', size, weight });

export const everyOption = (candidates: readonly Candidate[], needs: readonly Need[], journey: number | null = 10): Option[] =>
  candidates.flatMap(({ teacher }) => needs.map(({ id }) => ({ teacher, need: id, journey })));

/** Everybody may move to every need. */
export const openTo = (candidates: readonly Candidate[], needs: readonly Need[], parts: Partial<ExchangeProblem> = {}): ExchangeProblem =>
  problemOf({ candidates, needs, options: everyOption(candidates, needs), ...parts });

/** A limit that only a hanging solver reaches. */
export const solve = (problem: ExchangeProblem, settings: Partial<SolverSettings> = {}): Promise<ExchangeSolution> =>
  optimiseExchange(problem, { timeLimitSeconds: 300, ...settings });

export const teachersOf = ({ moves }: ExchangeSolution): string[] => moves.map(({ teacher }) => teacher).sort();
