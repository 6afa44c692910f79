import type { UnfilledNeed } from '../../../../subgraphs/planning/exchange/optimise';
import { everyOption, needAt, openTo, solve, teachersAt, type Asked } from './support/problem';

const unfilled = async (problem: Asked): Promise<readonly UnfilledNeed[]> => (await solve(problem)).unfilled;
const open = (school: string, missing: number, ...obstacles: UnfilledNeed['obstacles'][number][]): UnfilledNeed => ({ need: `need of ${school}`, missing, obstacles });
const [teachers, needs] = [teachersAt('A', 4), [needAt('B', 2)]];

test('a need that is filled says nothing', async () => {
  expect(await unfilled(openTo(teachers, needs))).toEqual([]);
});

test('nobody is allowed to move to it', async () => {
  const problem = openTo(teachers, needs);
  expect(await unfilled({ ...problem, needs: [...needs, needAt('C', 2)] })).toEqual([open('C', 2, { code: 'NO_CANDIDATE', count: 0 })]);
});

test('all who could move to it move to a need that is more urgent', async () => {
  expect(await unfilled(openTo(teachers, [needAt('B', 4, 2), needAt('C', 2, 1)]))).toEqual([open('C', 2, { code: 'CANDIDATE_PLACED', count: 4 })]);
});

test('their school would be short', async () => {
  expect(await unfilled(openTo(teachers, needs, { limits: [{ school: 'A', maxOut: 1 }] }))).toEqual([open('B', 1, { code: 'SENDER_SHORT', count: 3 })]);
});

test('their school would be short in the subject', async () => {
  const limits = [{ school: 'A', maxOut: 4, bySubject: { MATHEMATICS: 1, MUSIC: 0 } }];
  expect(await unfilled(openTo(teachers, needs, { limits }))).toEqual([open('B', 1, { code: 'SUBJECT_SHORT', count: 3 })]);
});

test('the school of the need receives as many as it may', async () => {
  const limits = [{ school: 'B', maxOut: 0, maxIn: 1 }];
  expect(await unfilled(openTo(teachers, needs, { limits }))).toEqual([open('B', 1, { code: 'RECEIVER_FULL', count: 3 })]);
});

test('the plan has as many moves as it may', async () => {
  expect(await unfilled(openTo(teachers, needs, { maxMoves: 1 }))).toEqual([open('B', 1, { code: 'MOVE_LIMIT', count: 3 })]);
});

test('too few of those who move would be backbone teachers', async () => {
  const problem = openTo(teachersAt('A', 4, 1), [needAt('B', 3)], { minBackboneShare: 0.5 });
  expect(await unfilled(problem)).toEqual([open('B', 1, { code: 'BACKBONE_SHARE', count: 2 })]);
});

test('the journey weighs more than the need', async () => {
  const [far, near] = [everyOption(teachers.slice(0, 1), needs, 90), everyOption(teachers.slice(1, 2), needs, 5)];
  const problem = { ...openTo(teachers, needs, { objective: { fillNeeds: 1, balance: 0, journeys: 2 } }), options: [...far, ...near] };
  expect(await unfilled(problem)).toEqual([open('B', 1, { code: 'NOT_WORTH_IT', count: 1 })]);
});

test('every rule that stands in the way of a move is told, the most frequent first', async () => {
  const problem = openTo([...teachersAt('A', 3), ...teachersAt('C', 1)], [needAt('B', 3)], {
    maxMoves: 1,
    limits: [{ school: 'A', maxOut: 0 }],
  });
  expect(await unfilled(problem)).toEqual([open('B', 2, { code: 'SENDER_SHORT', count: 3 }, { code: 'MOVE_LIMIT', count: 3 })]);
});
