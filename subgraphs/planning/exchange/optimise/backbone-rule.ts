import type { Candidate } from './problem';
import type { Rule } from './rule';

interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** Below this, a difference comes from writing a share such as 5/6 as a number. */
const rounding = 1e-9;

/**
 * At least `share` of those who move are backbone teachers, in whole numbers: a solver works with tolerances, and 2 of 10 has to be 20 %.
 * With at most `most` moves the share can be replaced by the smallest fraction not below it that so many moves can have.
 */
export function backboneRule(share: number, most: number, movers: readonly Candidate[]): Rule {
  const { numerator, denominator } = smallestFraction(share, most);
  return {
    terms: movers.map(({ backbone }, column) => ({ column, by: (backbone ? denominator : 0) - numerator })),
    atLeast: 0,
    atMost: Infinity,
    obstacle: 'BACKBONE_SHARE',
  };
}

export function smallestFraction(share: number, most: number): Fraction {
  let best: Fraction = { numerator: 1, denominator: 1 };
  for (let moves = 1; moves <= most; moves++) {
    const backbone = Math.ceil(share * moves - rounding);
    if (backbone * best.denominator < best.numerator * moves) best = { numerator: backbone, denominator: moves };
  }
  return best;
}
