import { needAt, openTo, solve, teachersAt } from './support/problem';

/** Two schools that lack nobody and can spare nobody. */
const exact = (parts: object = {}) =>
  openTo([...teachersAt('A', 2, 1), ...teachersAt('B', 2)], [needAt('A', 0), needAt('B', 0)], { limits: ['A', 'B'].map((school) => ({ school, maxOut: 0, bySubject: { MATHEMATICS: 0 } })), ...parts });

test('two schools that can spare nobody exchange as many as are asked for, one for one', async () => {
  const { status, moves } = await solve(exact({ minMoves: 2 }));
  expect([status, moves.map(({ from, to }) => from + to).sort()]).toEqual(['OPTIMAL', ['AB', 'BA']]);
  expect((await solve(exact({ minMoves: 4 }))).moves).toHaveLength(4);
});

test('one alone cannot move, so that an odd number cannot be had', async () => {
  const { status, missed } = await solve(exact({ minMoves: 3, maxMoves: 3 }));
  expect([status, missed.map(({ code, asked, reached }) => [code, asked, reached])]).toEqual(['INFEASIBLE', [['TOO_FEW_MOVES', 3, 2]]]);
});

test('nobody is exchanged who need not be', async () => {
  expect(await solve(exact())).toMatchObject({ status: 'OPTIMAL', moves: [] });
});

test('an exchange spreads backbone teachers, which no move alone could', async () => {
  const balance = { schools: ['A', 'B'].map((school) => ({ school, pupils: 100, resource: school === 'A' ? 2 : 0 })), carries: { A1: 1, A2: 1 } };
  const { moves } = await solve(exact({ balance, objective: { fillNeeds: 1, balance: 1, journeys: 0 } }));
  expect(moves.map(({ from, to }) => from + to).sort()).toEqual(['AB', 'BA']);
});

test('who comes for somebody who leaves fills no need', async () => {
  // B lacks one; whoever leaves B for C makes it two.
  const problem = openTo([...teachersAt('A', 2), ...teachersAt('B', 1)], [needAt('B', 1, 5), needAt('C', 1)], { limits: [{ school: 'A', maxOut: 2 }, { school: 'C', maxOut: 0 }] });
  const { moves, unfilled } = await solve({ ...problem, maxMoves: 2 });
  expect([moves.map(({ from, to }) => from + to).sort(), unfilled]).toEqual([['AB', 'AC'], []]);
  const onlyB = await solve({ ...problem, options: problem.options.filter(({ teacher }) => teacher === 'B1') });
  expect([onlyB.moves, onlyB.unfilled.map(({ need, missing }) => [need, missing])]).toEqual([[], [['need of B', 1], ['need of C', 1]]]);
});
