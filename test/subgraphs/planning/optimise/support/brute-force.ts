import type { Option } from '../../../../../subgraphs/planning/exchange/optimise';
import type { Asked } from './problem';
import { breachesOf } from './breaches';
import { objectiveOf } from './objective-of';

/** The best objective of all plans, by trying each one; null when none keeps the rules. */
export function bestByBruteForce(problem: Asked): number | null {
  const values = everyPlan(problem)
    .filter((moves) => breachesOf(problem, moves).length === 0)
    .map((moves) => objectiveOf(problem, moves));
  return values.length === 0 ? null : Math.min(...values);
}

/** Every teacher stays or takes one option. */
function everyPlan({ candidates, options }: Asked): Option[][] {
  return candidates.reduce<Option[][]>((plans, { teacher }) => {
    const own = options.filter((option) => option.teacher === teacher);
    return plans.flatMap((plan) => [plan, ...own.map((option) => [...plan, option])]);
  }, [[]]);
}
