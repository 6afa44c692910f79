import { needAt, openTo, problemOf, solve, teachersAt } from './support/problem';

const [teachers, needs] = [teachersAt('A', 4, 1), [needAt('B', 3)]];

test.each([
  ['a school has to send more than it may', { limits: [{ school: 'A', maxOut: 1, minOut: 2 }] }],
  ['a school has to send more than there are places for', { limits: [{ school: 'A', maxOut: 4, minOut: 4 }] }],
  ['a school without candidates has to send somebody', { limits: [{ school: 'C', maxOut: 4, minOut: 1 }] }],
  ['more have to move than may', { minMoves: 3, maxMoves: 2 }],
  ['so many can only move without backbone teachers', { minMoves: 3, minBackboneShare: 0.5 }],
])('when %s, there is no plan', async (_, parts) => {
  const { missed, ...solution } = await solve(openTo(teachers, needs, parts));
  expect(missed).toHaveLength(1);
  expect(solution).toEqual({
    status: 'INFEASIBLE',
    moves: [],
    objectiveValue: null,
    bound: null,
    gap: null,
    unfilled: [{ need: 'need of B', missing: 3, obstacles: [{ code: 'NO_PLAN', count: 4 }] }],
  });
});

test('where nobody is allowed to move, the plan is empty and the best', async () => {
  const empty = { status: 'OPTIMAL', moves: [], objectiveValue: 1, bound: 1, gap: 0 };
  expect(await solve(problemOf({}))).toEqual({ ...empty, unfilled: [], missed: [] });
  expect(await solve(problemOf({ candidates: teachers, needs }))).toEqual({
    ...empty,
    unfilled: [{ need: 'need of B', missing: 3, obstacles: [{ code: 'NO_CANDIDATE', count: 0 }] }],
    missed: [],
  });
});

test('where nobody is allowed to move but somebody has to, there is none', async () => {
  expect((await solve(problemOf({ candidates: teachers, needs, minMoves: 1 }))).status).toBe('INFEASIBLE');
  expect((await solve(problemOf({ limits: [{ school: 'A', maxOut: 1, minOut: 1 }] }))).status).toBe('INFEASIBLE');
});

test('a minimum that cannot be had says how far one gets, and what stands in the way of more', async () => {
  const problem = openTo([...teachers, ...teachersAt('C', 2)], needs, { minMoves: 5, limits: [{ school: 'A', maxOut: 1 }] });
  expect((await solve(problem)).missed).toEqual([{ code: 'TOO_FEW_MOVES', of: null, asked: 5, reached: 3, obstacles: [{ code: 'SENDER_SHORT', count: 3 }, { code: 'NO_NEED', count: 3 }] }]);
  const school = openTo(teachers, needs, { limits: [{ school: 'A', maxOut: 2, minOut: 3 }] });
  expect((await solve(school)).missed).toEqual([{ code: 'SENDS_TOO_FEW', of: 'A', asked: 3, reached: 2, obstacles: [{ code: 'SENDER_SHORT', count: 2 }] }]);
  expect((await solve(problemOf({ candidates: teachers, needs, minMoves: 1 }))).missed).toEqual([{ code: 'TOO_FEW_MOVES', of: null, asked: 1, reached: 0, obstacles: [] }]);
});
