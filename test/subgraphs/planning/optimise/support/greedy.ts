import type { Option } from '../../../../../subgraphs/planning/exchange/optimise';
import type { Asked } from './problem';
import { excessesOf } from './breaches';

/** What a planner does by hand, without exchanges: the heaviest need first, for it the nearest candidate, a backbone teacher where the share would break without. */
export function greedyPlan(problem: Asked): Option[] {
  const moves: Option[] = [];
  for (const { id, size } of [...problem.needs].sort((left, right) => right.weight - left.weight)) {
    for (let place = 0; place < size; place++) {
      const next = nearest(problem, id).find((option) => excessesOf(problem, [...moves, option]).length === 0);
      if (next) moves.push(next);
    }
  }
  return moves;
}

const nearest = ({ options }: Asked, need: string): Option[] =>
  options.filter((option) => option.need === need).sort((left, right) => (left.journey ?? Infinity) - (right.journey ?? Infinity));
