/** Proposes exchange plans: who moves where, chosen by a mixed-integer model. Knows nothing of databases or GraphQL. */
export { optimiseExchange } from './optimise-exchange';
export { leastPart, mostPart, smallestFraction } from './fraction';
export type { BalanceMeasure, Candidate, ExchangeProblem, Limit, MeasuredSchool, Need, Objective, Option } from './problem';
export type { Progress, SolverSettings } from './settings';
export type { ExchangeSolution, MissedMinimum, Move, SolutionStatus, StandsInTheWay, UnfilledNeed } from './solution';
