import { atLeastZero, distinct, shareOfOne, wholeNumber } from './check-value';
import type { BalanceMeasure, ExchangeProblem, Need, SchoolLimit } from './problem';
import type { SolverSettings } from './settings';

/** Refuses what cannot be meant; what merely cannot be fulfilled is INFEASIBLE instead. */
export function checkProblem(problem: ExchangeProblem): void {
  distinct('Candidate', problem.candidates, ({ teacher }) => teacher);
  distinct('Need', problem.needs, ({ id }) => id);
  distinct('School limit', problem.limits, ({ school }) => school);
  distinct('Option', problem.options, ({ teacher, need }) => [teacher, need]);
  problem.needs.forEach(checkNeed);
  problem.limits.forEach(checkLimit);
  checkOptions(problem);
  wholeNumber('maxMoves', problem.maxMoves);
  wholeNumber('minMoves', problem.minMoves ?? 0);
  shareOfOne('minBackboneShare', problem.minBackboneShare);
  for (const name of ['fillNeeds', 'balance', 'journeys'] as const) atLeastZero(`objective.${name}`, problem.objective[name]);
  if (problem.balance) checkBalance(problem.balance, new Set(problem.candidates.map(({ teacher }) => teacher)));
  else if (problem.objective.balance > 0) throw new Error(`objective.balance is ${problem.objective.balance}, but there is no balance measure.`);
}

export function checkSettings({ timeLimitSeconds }: SolverSettings): void {
  atLeastZero('timeLimitSeconds', timeLimitSeconds);
}

function checkNeed({ id, size, weight }: Need): void {
  wholeNumber(`Size of need "${id}"`, size, 1);
  if (!(weight > 0 && weight < Infinity)) throw new Error(`Weight of need "${id}" is ${weight}; it has to be a number above 0.`);
}

function checkLimit({ school, maxOut, minOut, maxIn, bySubject }: SchoolLimit): void {
  wholeNumber(`maxOut of school "${school}"`, maxOut);
  wholeNumber(`minOut of school "${school}"`, minOut ?? 0);
  wholeNumber(`maxIn of school "${school}"`, maxIn ?? 0);
  for (const [subject, most] of Object.entries(bySubject ?? {})) wholeNumber(`bySubject "${subject}" of school "${school}"`, most);
}

function checkOptions({ options, candidates, needs }: ExchangeProblem): void {
  const candidateOf = new Map(candidates.map((candidate) => [candidate.teacher, candidate]));
  const needOf = new Map(needs.map((need) => [need.id, need]));
  for (const { teacher, need, journey } of options) {
    const name = `Option of teacher "${teacher}" for need "${need}"`;
    const school = candidateOf.get(teacher)?.school;
    if (school === undefined) throw new Error(`${name}: there is no such candidate.`);
    if (!needOf.has(need)) throw new Error(`${name}: there is no such need.`);
    if (needOf.get(need)?.school === school) throw new Error(`${name}: the teacher is at school "${school}" already.`);
    if (journey !== null) atLeastZero(`${name}: journey`, journey);
  }
}

function checkBalance({ schools, carries }: BalanceMeasure, teachers: ReadonlySet<string>): void {
  distinct('Measured school', schools, ({ school }) => school);
  for (const { school, pupils, resource } of schools) {
    if (!(pupils > 0 && pupils < Infinity)) throw new Error(`Pupils of school "${school}" are ${pupils}; leave out a school without pupils.`);
    atLeastZero(`Resource of school "${school}"`, resource);
  }
  for (const [teacher, carried] of Object.entries(carries)) {
    if (!teachers.has(teacher)) throw new Error(`Teacher "${teacher}" carries ${carried}, but is no candidate.`);
    atLeastZero(`What teacher "${teacher}" carries`, carried);
  }
}
