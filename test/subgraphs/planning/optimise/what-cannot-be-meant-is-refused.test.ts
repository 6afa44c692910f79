import type { ExchangeProblem, SolverSettings } from '../../../../subgraphs/planning/exchange/optimise';
import { needAt, openTo, solve, teachersAt } from './support/problem';

const [teachers, needs] = [teachersAt('A', 2), [needAt('B', 2)]];
const problem = openTo(teachers, needs);
const [option] = problem.options;
const objective = { fillNeeds: 1, balance: 0, journeys: 0 };
const school = { school: 'A', pupils: 100, resource: 5 };

const refusals: [string, Partial<ExchangeProblem>][] = [
  ['Candidate "A1" is given twice.', { candidates: [...teachers, ...teachers] }],
  ['Need "need of B" is given twice.', { needs: [...needs, ...needs] }],
  ['School limit "A" is given twice.', { limits: [{ school: 'A', maxOut: 1 }, { school: 'A', maxOut: 2 }] }],
  ['Option ["A1","need of B"] is given twice.', { options: [...problem.options, ...problem.options] }],
  ['Option of teacher "nobody" for need "need of B": there is no such candidate.', { options: [{ teacher: 'nobody', need: 'need of B', journey: 1 }] }],
  ['Option of teacher "A1" for need "nowhere": there is no such need.', { options: [{ teacher: 'A1', need: 'nowhere', journey: 1 }] }],
  ['Option of teacher "A1" for need "need of A": the teacher is at school "A" already.', { ...openTo(teachers, [needAt('A', 1)]) }],
  ['Option of teacher "A1" for need "need of B": journey is -3; it has to be a number of at least 0.', { options: option ? [{ ...option, journey: -3 }] : [] }],
  ['Option of teacher "A1" for need "need of B": journey is NaN; it has to be a number of at least 0.', { options: option ? [{ ...option, journey: NaN }] : [] }],
  ['Size of need "need of B" is 1.5; it has to be a whole number of at least 1.', { needs: [needAt('B', 1.5)] }],
  ['Weight of need "need of B" is -1; it has to be a number above 0.', { needs: [needAt('B', 1, -1)] }],
  ['Weight of need "need of B" is NaN; it has to be a number above 0.', { needs: [needAt('B', 1, NaN)] }],
  ['maxOut of school "A" is -1; it has to be a whole number of at least 0.', { limits: [{ school: 'A', maxOut: -1 }] }],
  ['minOut of school "A" is 0.5; it has to be a whole number of at least 0.', { limits: [{ school: 'A', maxOut: 1, minOut: 0.5 }] }],
  ['maxIn of school "A" is NaN; it has to be a whole number of at least 0.', { limits: [{ school: 'A', maxOut: 1, maxIn: NaN }] }],
  ['bySubject "MUSIC" of school "A" is -2; it has to be a whole number of at least 0.', { limits: [{ school: 'A', maxOut: 1, bySubject: { MUSIC: -2 } }] }],
  ['maxMoves is Infinity; it has to be a whole number of at least 0.', { maxMoves: Infinity }],
  ['minMoves is -1; it has to be a whole number of at least 0.', { minMoves: -1 }],
  ['minBackboneShare is 20; it has to be from 0 to 1.', { minBackboneShare: 20 }],
  ['minBackboneShare is NaN; it has to be from 0 to 1.', { minBackboneShare: NaN }],
  ['objective.journeys is -1; it has to be a number of at least 0.', { objective: { ...objective, journeys: -1 } }],
  ['objective.fillNeeds is NaN; it has to be a number of at least 0.', { objective: { ...objective, fillNeeds: NaN } }],
  ['objective.balance is 2, but there is no balance measure.', { objective: { ...objective, balance: 2 } }],
  ['Measured school "A" is given twice.', { balance: { schools: [school, school], carries: {} } }],
  ['Pupils of school "A" are 0; leave out a school without pupils.', { balance: { schools: [{ ...school, pupils: 0 }], carries: {} } }],
  ['Resource of school "A" is -5; it has to be a number of at least 0.', { balance: { schools: [{ ...school, resource: -5 }], carries: {} } }],
  ['Teacher "nobody" carries 1, but is no candidate.', { balance: { schools: [school], carries: { nobody: 1 } } }],
  ['What teacher "A1" carries is Infinity; it has to be a number of at least 0.', { balance: { schools: [school], carries: { A1: Infinity } } }],
];

test.each(refusals)('%s', async (message, parts) => {
  await expect(solve({ ...problem, ...parts })).rejects.toThrow(new Error(message));
});

test.each([-1, NaN, Infinity])('a time limit of %d seconds', async (timeLimitSeconds) => {
  const settings: SolverSettings = { timeLimitSeconds };
  await expect(solve(problem, settings)).rejects.toThrow(new Error(`timeLimitSeconds is ${timeLimitSeconds}; it has to be a number of at least 0.`));
});
