import type { Progress } from '../../../../subgraphs/planning/exchange/optimise';
import { breachesOf } from './support/breaches';
import { needAt, openTo, solve, teachersAt, type Asked } from './support/problem';

/** Halving what many teachers carry is hard: a plan is found soon, that none is better is not proved soon. */
const hard: Asked = openTo(teachersAt('A', 40), [needAt('B', 40)], {
  objective: { fillNeeds: 0, balance: 1, journeys: 0 },
  balance: {
    schools: ['A', 'B'].map((school) => ({ school, pupils: 100, resource: school === 'A' ? 400_000 : 0 })),
    carries: Object.fromEntries(teachersAt('A', 40).map(({ teacher }, number) => [teacher, 10_000 + ((number * 7919) % 997) * Math.SQRT2])),
  },
});

test('a limit that is over at once gives a coded answer without a plan', async () => {
  const { status, moves, objectiveValue, gap, unfilled } = await solve(hard, { timeLimitSeconds: 1e-9 });
  expect({ status, moves, objectiveValue, gap }).toEqual({ status: 'TIME_LIMIT', moves: [], objectiveValue: null, gap: null });
  expect(unfilled).toEqual([{ need: 'need of B', missing: 40, obstacles: [{ code: 'NO_PLAN', count: 40 }] }]);
});

test('no time at all is a limit as well', async () => {
  expect((await solve(hard, { timeLimitSeconds: 0 })).status).toBe('TIME_LIMIT');
});

test('a plan found in time keeps the rules and says how far it may be from the best', async () => {
  const told: Progress[] = [];
  const { status, moves, objectiveValue, bound, gap, unfilled } = await solve(hard, { timeLimitSeconds: 3, onProgress: (progress) => told.push(progress) });
  expect(status).toBe('TIME_LIMIT');
  expect(breachesOf(hard, moves)).toEqual([]);
  expect(bound).toBeLessThan(objectiveValue ?? 0);
  expect(gap).toBeCloseTo(1 - (bound ?? 0) / (objectiveValue ?? 0), 9);
  expect(unfilled).toMatchObject([{ missing: 40 - moves.length, obstacles: [{ code: 'NOT_PROVEN', count: 40 - moves.length }] }]);
  expect(told.map(({ seconds }) => seconds)).toEqual(told.map(({ seconds }) => seconds).sort((left, right) => left - right));
});
