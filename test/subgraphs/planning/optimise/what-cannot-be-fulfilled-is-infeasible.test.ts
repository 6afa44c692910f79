import { needAt, openTo, problemOf, solve, teachersAt } from './support/problem';

const [teachers, needs] = [teachersAt('A', 4, 1), [needAt('B', 3)]];

test.each([
  ['a school has to send more than it may', { limits: [{ school: 'A', maxOut: 1, minOut: 2 }] }],
  ['a school has to send more than there are places for', { limits: [{ school: 'A', maxOut: 4, minOut: 4 }] }],
  ['a school without candidates has to send somebody', { limits: [{ school: 'C', maxOut: 4, minOut: 1 }] }],
  ['more have to move than may', { minMoves: 3, maxMoves: 2 }],
  ['so many can only move without backbone teachers', { minMoves: 3, minBackboneShare: 0.5 }],
])('when %s, there is no plan', async (_, parts) => {
  expect(await solve(openTo(teachers, needs, parts))).toEqual({
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
  expect(await solve(problemOf({}))).toEqual({ ...empty, unfilled: [] });
  expect(await solve(problemOf({ candidates: teachers, needs }))).toEqual({
    ...empty,
    unfilled: [{ need: 'need of B', missing: 3, obstacles: [{ code: 'NO_CANDIDATE', count: 0 }] }],
  });
});

test('where nobody is allowed to move but somebody has to, there is none', async () => {
  expect((await solve(problemOf({ candidates: teachers, needs, minMoves: 1 }))).status).toBe('INFEASIBLE');
  expect((await solve(problemOf({ limits: [{ school: 'A', maxOut: 1, minOut: 1 }] }))).status).toBe('INFEASIBLE');
});
