import { optimiseExchange, type ExchangeProblem, type Limit, type SolverSettings } from '../../../../subgraphs/planning/exchange/optimise';
import { inNumbers, needAt, openTo, teachersAt } from './support/problem';

const [teachers, needs] = [teachersAt('A', 2), [needAt('B', 2)]];
const problem = inNumbers(openTo(teachers, needs));
const [option] = problem.options;
const objective = { fillNeeds: 1, balance: 0, journeys: 0 };
const limit: Limit = { code: 'SHORT', of: 'A', leaving: [], arriving: [], atLeast: 0, atMost: 1 };
const school = { school: 'A', pupils: 100, resource: 5 };

const refusals: [string, Partial<ExchangeProblem>][] = [
  ['Candidate "A1" is given twice.', { candidates: [...problem.candidates, ...problem.candidates] }],
  ['Need "need of B" is given twice.', { needs: [...needs, ...needs] }],
  ['Option ["A1","need of B"] is given twice.', { options: [...problem.options, ...problem.options] }],
  ['Option of teacher "nobody" for need "need of B": there is no such candidate.', { options: [{ teacher: 'nobody', need: 'need of B', journey: 1 }] }],
  ['Option of teacher "A1" for need "nowhere": there is no such need.', { options: [{ teacher: 'A1', need: 'nowhere', journey: 1 }] }],
  ['Option of teacher "A1" for need "need of A": the teacher is at school "A" already.', { ...inNumbers(openTo(teachers, [needAt('A', 1)])), options: [{ teacher: 'A1', need: 'need of A', journey: 1 }] }],
  ['Option of teacher "A1" for need "need of B": journey is -3; it has to be a number of at least 0.', { options: option ? [{ ...option, journey: -3 }] : [] }],
  ['Option of teacher "A1" for need "need of B": journey is NaN; it has to be a number of at least 0.', { options: option ? [{ ...option, journey: NaN }] : [] }],
  ['Size of need "need of B" is 1.5; it has to be a whole number of at least 0.', { needs: [needAt('B', 1.5)] }],
  ['Weight of need "need of B" is -1; it has to be a number above 0.', { needs: [needAt('B', 1, -1)] }],
  ['Weight of need "need of B" is NaN; it has to be a number above 0.', { needs: [needAt('B', 1, NaN)] }],
  ['Limit SHORT of "A" is from 2 to 1; the least has to be a number that is not above the most.', { limits: [{ ...limit, atLeast: 2, atMost: 1 }] }],
  ['Limit SHORT of "A" is from NaN to 1; the least has to be a number that is not above the most.', { limits: [{ ...limit, atLeast: NaN, atMost: 1 }] }],
  ['Limit SHORT of "A" is at most -1; it has to be kept when nobody moves, unless it is a minimum.', { limits: [{ ...limit, atLeast: -2, atMost: -1 }] }],
  ['Limit SHORT of "A" counts teacher "nobody", who is no candidate.', { limits: [{ ...limit, leaving: [{ teacher: 'nobody', by: 1 }] }] }],
  ['Limit SHORT of "A" counts need "nowhere", which there is not.', { limits: [{ ...limit, arriving: [{ need: 'nowhere', by: 1 }] }] }],
  ['Limit SHORT of "A" counts somebody by NaN; it has to be a number.', { limits: [{ ...limit, leaving: [{ teacher: 'A1', by: NaN }] }] }],
  ['maxMoves is Infinity; it has to be a whole number of at least 0.', { maxMoves: Infinity }],
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
  await expect(optimiseExchange({ ...problem, ...parts }, { timeLimitSeconds: 300 })).rejects.toThrow(new Error(message));
});

test.each([-1, NaN, Infinity])('a time limit of %d seconds', async (timeLimitSeconds) => {
  const settings: SolverSettings = { timeLimitSeconds };
  await expect(optimiseExchange(problem, settings)).rejects.toThrow(new Error(`timeLimitSeconds is ${timeLimitSeconds}; it has to be a number of at least 0.`));
});
