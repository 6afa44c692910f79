interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** Below this, a difference comes from writing a share such as 5/6 as a number. */
const rounding = 1e-9;

/** The least whole number that is not below a share of a whole. */
export const leastPart = (share: number, whole: number): number => Math.ceil(share * whole - rounding);

/** The greatest whole number that is not above a share of a whole. */
export const mostPart = (share: number, whole: number): number => Math.floor(share * whole + rounding);

/**
 * A share in whole numbers, for a solver works with tolerances, and 2 of 10 has to be 20 %: the smallest fraction not below it that
 * so many can have.
 */
export function smallestFraction(share: number, most: number): Fraction {
  let best: Fraction = { numerator: 1, denominator: 1 };
  for (let whole = 1; whole <= most; whole++) {
    const part = leastPart(share, whole);
    if (part * best.denominator < best.numerator * whole) best = { numerator: part, denominator: whole };
  }
  return best;
}
