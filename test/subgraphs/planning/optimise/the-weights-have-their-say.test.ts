import type { ExchangeSolution, Objective } from '../../../../subgraphs/planning/exchange/optimise';
import { everyOption, needAt, openTo, problemOf, solve, teachersAt, teachersOf, type Asked } from './support/problem';

const [teachers, needs] = [teachersAt('A', 4, 2), [needAt('B', 3, 2), needAt('C', 2, 1)]];

test('of two needs the more urgent one is filled', async () => {
  const { moves } = await solve(openTo(teachers, needs, { maxMoves: 3 }));
  expect(moves.map(({ to }) => to)).toEqual(['B', 'B', 'B']);
});

test('of two candidates the nearer one moves, and an unknown journey counts as the longest known', async () => {
  const [known, unknown, longer] = teachersAt('A', 3);
  const options = [known, unknown, longer].flatMap((teacher, number) => everyOption(teacher ? [teacher] : [], [needAt('B', 2)], [20, null, 30][number] ?? null));
  const problem = problemOf({ candidates: teachersAt('A', 3), needs: [needAt('B', 2)], options, objective: { fillNeeds: 1, balance: 0, journeys: 0.1 } });
  const { moves, objectiveValue } = await solve(problem);
  expect(moves[0]?.teacher).toBe('A1');
  expect(objectiveValue).toBeCloseTo(0.1001 * ((20 + 30) / (3 * 30)) + 0.001 * (2 / 3), 9);
});

test('of plans that are equally good the one with the shorter ways is taken, though nobody asked for short journeys, and none that moves more', async () => {
  const [near, far] = [teachersAt('A', 1), teachersAt('C', 1)] as const;
  const only = { fillNeeds: 1, balance: 0, journeys: 0 };
  for (const [one, other] of [[10, 60], [60, 10]] as const) {
    const options = [...everyOption(near, [needAt('B', 1)], one), ...everyOption(far, [needAt('B', 1)], other)];
    const { moves } = await solve(problemOf({ candidates: [...near, ...far], needs: [needAt('B', 1)], options, objective: only }));
    expect(moves.map(({ journey }) => journey)).toEqual([10]);
  }
  // The larger need is filled, however far it is.
  const wanted = [needAt('B', 1, 2), needAt('D', 1, 1)];
  const options = [...everyOption(near, wanted.slice(0, 1), 900), ...everyOption(near, wanted.slice(1), 1)];
  expect((await solve(problemOf({ candidates: near, needs: wanted, options, objective: only }))).moves.map(({ to }) => to)).toEqual(['B']);
});

test('where no journey is known, journeys decide nothing', async () => {
  const problem = { ...openTo(teachers, needs, { objective: { fillNeeds: 1, balance: 0, journeys: 5 } }), options: everyOption(teachers, needs, null) };
  const { moves, objectiveValue } = await solve(problem);
  expect(moves).toHaveLength(4);
  expect(objectiveValue).toBeCloseTo(0.001, 9);
});

/** Both backbone teachers are at A, with as many pupils as B: one of them at B would be even. */
const uneven = (objective: Objective): Promise<ExchangeSolution> => {
  const schools = [{ school: 'A', pupils: 500, resource: 2 }, { school: 'B', pupils: 500, resource: 0 }];
  const problem: Asked = openTo(teachers, needs, { objective, balance: { schools, carries: { A1: 1, A2: 1 } } });
  return solve(problem);
};

test('for balance alone, who carries the resource moves until it is even, and others need not', async () => {
  const { moves, objectiveValue } = await uneven({ fillNeeds: 0, balance: 1, journeys: 0.01 });
  expect(moves.filter(({ teacher, to }) => ['A1', 'A2'].includes(teacher) && to === 'B')).toHaveLength(1);
  expect(moves).toHaveLength(1);
  expect(objectiveValue).toBeCloseTo((0.01 + 0.0001 + 0.001) / 4, 9);
});

test('needs and balance together are both met where they can be', async () => {
  const solution = await uneven({ fillNeeds: 1, balance: 1, journeys: 0 });
  expect(teachersOf(solution)).toEqual(expect.arrayContaining(['A3', 'A4']));
  expect(solution.moves.filter(({ to }) => to === 'B')).toHaveLength(3);
});
