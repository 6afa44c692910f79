import fc from 'fast-check';
import { anyProblem, tiny } from './support/any-problem';
import { breachesOf } from './support/breaches';
import { bestByBruteForce } from './support/brute-force';
import { objectiveOf } from './support/objective-of';
import { solve } from './support/problem';

test('whatever the rules and weights, no plan is better than the one proposed, and there is none only where there can be none', () =>
  fc.assert(
    fc.asyncProperty(anyProblem(tiny), async (problem) => {
      const best = bestByBruteForce(problem);
      const { status, moves, objectiveValue, bound, gap } = await solve(problem);
      expect(status).toBe(best === null ? 'INFEASIBLE' : 'OPTIMAL');
      if (best === null || objectiveValue === null) return expect({ moves, objectiveValue }).toEqual({ moves: [], objectiveValue: null });
      expect(breachesOf(problem, moves)).toEqual([]);
      expect(objectiveValue).toBeCloseTo(best, 6);
      expect(objectiveValue).toBeCloseTo(objectiveOf(problem, moves), 9);
      expect({ bound, gap }).toEqual({ bound: objectiveValue, gap: 0 });
    }),
    { numRuns: 60 },
  ));
