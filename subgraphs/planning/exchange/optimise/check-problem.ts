import { atLeastZero, distinct, wholeNumber } from './check-value';
import type { BalanceMeasure, ExchangeProblem, Limit, Need } from './problem';
import type { SolverSettings } from './settings';

/** Refuses what cannot be meant; what merely cannot be fulfilled is INFEASIBLE instead. */
export function checkProblem(problem: ExchangeProblem): void {
  distinct('Candidate', problem.candidates, ({ teacher }) => teacher);
  distinct('Need', problem.needs, ({ id }) => id);
  distinct('Option', problem.options, ({ teacher, need }) => [teacher, need]);
  problem.needs.forEach(checkNeed);
  const [teachers, needs] = [new Set(problem.candidates.map(({ teacher }) => teacher)), new Set(problem.needs.map(({ id }) => id))];
  for (const limit of problem.limits) checkLimit(limit, teachers, needs);
  checkOptions(problem);
  wholeNumber('maxMoves', problem.maxMoves);
  for (const name of ['fillNeeds', 'balance', 'journeys'] as const) atLeastZero(`objective.${name}`, problem.objective[name]);
  if (problem.balance) checkBalance(problem.balance, teachers);
  else if (problem.objective.balance > 0) throw new Error(`objective.balance is ${problem.objective.balance}, but there is no balance measure.`);
}

export function checkSettings({ timeLimitSeconds }: SolverSettings): void {
  atLeastZero('timeLimitSeconds', timeLimitSeconds);
}

function checkNeed({ id, size, weight }: Need): void {
  wholeNumber(`Size of need "${id}"`, size);
  if (!(weight > 0 && weight < Infinity)) throw new Error(`Weight of need "${id}" is ${weight}; it has to be a number above 0.`);
}

function checkLimit({ code, of, leaving, arriving, atLeast, atMost }: Limit, teachers: ReadonlySet<string>, needs: ReadonlySet<string>): void {
  const name = of === null ? `Limit ${code}` : `Limit ${code} of "${of}"`;
  if (!(atLeast <= atMost)) throw new Error(`${name} is from ${atLeast} to ${atMost}; the least has to be a number that is not above the most.`);
  if (atMost < 0) throw new Error(`${name} is at most ${atMost}; it has to be kept when nobody moves, unless it is a minimum.`);
  const stranger = leaving.find(({ teacher }) => !teachers.has(teacher));
  if (stranger) throw new Error(`${name} counts teacher "${stranger.teacher}", who is no candidate.`);
  const nowhere = arriving.find(({ need }) => !needs.has(need));
  if (nowhere) throw new Error(`${name} counts need "${nowhere.need}", which there is not.`);
  const wrong = [...leaving, ...arriving].find(({ by }) => !Number.isFinite(by));
  if (wrong) throw new Error(`${name} counts somebody by ${wrong.by}; it has to be a number.`);
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
