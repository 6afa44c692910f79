import fc from 'fast-check';
import { anyProblem, middling } from './support/any-problem';
import { breachesOf } from './support/breaches';
import { greedyPlan } from './support/greedy';
import { objectiveOf } from './support/objective-of';
import { solve } from './support/problem';

test(
  'with 60 candidates and many needs a plan keeps every rule and is at least as good as one made by hand',
  () =>
    fc.assert(
      fc.asyncProperty(anyProblem(middling), async (problem) => {
        const { moves, objectiveValue } = await solve(problem);
        expect(breachesOf(problem, moves)).toEqual([]);
        expect(objectiveValue).toBeLessThanOrEqual(objectiveOf(problem, greedyPlan(problem)) + 1e-6);
      }),
      { numRuns: 6 },
    ),
  300_000,
);
