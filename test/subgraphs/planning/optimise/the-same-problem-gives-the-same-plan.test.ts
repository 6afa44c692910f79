import fc from 'fast-check';
import { anyProblem, tiny } from './support/any-problem';
import { needAt, openTo, problemOf, solve, teachersAt, teachersOf } from './support/problem';

test('also where many plans are equally good', async () => {
  const problem = openTo(teachersAt('A', 12), [needAt('B', 2), needAt('C', 3)]);
  expect(await solve(problem)).toEqual(await solve(problem));
});

test('whatever the problem', () =>
  fc.assert(
    fc.asyncProperty(anyProblem(tiny), async (problem) => expect(await solve(problem)).toEqual(await solve(problem))),
    { numRuns: 10 },
  ));

test('ids are only ids, whatever is in them', async () => {
  const ids = ['', ' ', '__proto__', 'constructor', '3x <= 2', 'End\n', '教师', '"', 'toString'];
  const { moves } = await solve(
    problemOf({
      candidates: ids.map((id) => ({ teacher: id, school: `from ${id}`, subject: id, backbone: false })),
      needs: ids.map((id) => ({ id, school: id, subject: id, size: 1, weight: 1 })),
      options: ids.map((id) => ({ teacher: id, need: id, journey: null })),
      limits: ids.map((id) => ({ school: `from ${id}`, maxOut: 1, bySubject: JSON.parse(`{${JSON.stringify(id)}: 1}`) as Record<string, number> })),
    }),
  );
  expect(moves).toEqual(ids.map((id) => ({ teacher: id, need: id, from: `from ${id}`, to: id, journey: null })));
});

test('the plan is told in the order of the options', async () => {
  const [teachers, needs] = [teachersAt('A', 3), [needAt('B', 3)]];
  const reversed = openTo([...teachers].reverse(), needs);
  const solution = await solve(reversed);
  expect(solution.moves.map(({ teacher }) => teacher)).toEqual(['A3', 'A2', 'A1']);
  expect(teachersOf(solution)).toEqual(['A1', 'A2', 'A3']);
});
