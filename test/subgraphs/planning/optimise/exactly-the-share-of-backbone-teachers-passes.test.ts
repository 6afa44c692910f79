import fc from 'fast-check';
import { smallestFraction } from '../../../../subgraphs/planning/exchange/optimise/fraction';
import type { ExchangeSolution } from '../../../../subgraphs/planning/exchange/optimise';
import { needAt, openTo, solve, teachersAt } from './support/problem';

/** Two backbone teachers and 18 others, for as many places as are given. */
const plan = (places: number, minBackboneShare: number, minMoves = 0): Promise<ExchangeSolution> =>
  solve(openTo(teachersAt('A', 20, 2), [needAt('B', places)], { minBackboneShare, minMoves }));

test('2 of 10 are 20 %', async () => {
  const { status, moves } = await plan(10, 0.2, 10);
  expect({ status, moves: moves.length }).toEqual({ status: 'OPTIMAL', moves: 10 });
});

test('2 of 11 are less than 20 %, and 2 of 10 less than 20.1 %', async () => {
  expect((await plan(20, 0.2)).moves).toHaveLength(10);
  expect((await plan(11, 0.2, 11)).status).toBe('INFEASIBLE');
  expect((await plan(10, 0.201)).moves).toHaveLength(9);
  expect((await plan(10, 0.201, 10)).status).toBe('INFEASIBLE');
});

test('199 of 1,000 are less than 20 %, but not less than 19.9 %', async () => {
  const of = (minBackboneShare: number): Promise<ExchangeSolution> =>
    solve(openTo(teachersAt('A', 1000, 199), [needAt('B', 1000)], { minBackboneShare, minMoves: 1000, maxMoves: 1000 }));
  expect((await of(0.2)).status).toBe('INFEASIBLE');
  expect((await of(0.199)).status).toBe('OPTIMAL');
});

test('in whole numbers a share asks of any number of moves what it asks as a fraction', () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 400 }), (denominator, part, most) => {
      const numerator = Math.min(part, denominator);
      const fraction = smallestFraction(numerator / denominator, most);
      for (let moves = 1; moves <= most; moves++) {
        const asked = Math.ceil((fraction.numerator * moves) / fraction.denominator - 1e-12);
        expect(asked * denominator).toBeGreaterThanOrEqual(numerator * moves);
        expect((asked - 1) * denominator).toBeLessThan(numerator * moves || 1);
      }
    }),
  ));
