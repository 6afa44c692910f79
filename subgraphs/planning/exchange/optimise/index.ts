/** Proposes exchange plans: who moves where, chosen by a mixed-integer model. Knows nothing of databases or GraphQL. */
export { optimiseExchange } from './optimise-exchange';
export type { BalanceMeasure, Candidate, ExchangeProblem, MeasuredSchool, Need, Objective, Option, SchoolLimit } from './problem';
export type { Progress, SolverSettings } from './settings';
export type { ExchangeSolution, Move, Obstacle, SolutionStatus, UnfilledNeed } from './solution';
