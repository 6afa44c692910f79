/** What one school has and how many it has it for. */
export interface Endowment {
  /** Persons, more than none. */
  readonly pupils: number;
  /** In any one unit, the same for all schools. */
  readonly resource: number;
}

/** How unevenly a resource is shared out. All three are null without pupils, the coefficient also without any of the resource. */
export interface Variation {
  /** Resource per pupil of all schools together: X̄ = Σ resource / Σ pupils. */
  readonly mean: number | null;
  /** S = √ Σ (Pᵢ / P)(Xᵢ − X̄)², each school weighing as many pupils as it has. */
  readonly deviation: number | null;
  /** S / X̄. */
  readonly coefficient: number | null;
}

/**
 * The pupil-weighted coefficient of variation 差异系数 of 教督〔2017〕6号. Without the weights small schools would count as much as
 * large ones, and counties would pass that must not. Throws RangeError for what is no number of pupils or resources.
 */
export function variationOf(schools: readonly Endowment[]): Variation {
  for (const { pupils, resource } of schools) {
    if (!(pupils > 0)) throw new RangeError(`A school counts with its pupils, more than 0, not ${pupils}`);
    if (!(resource >= 0 && resource < Infinity)) throw new RangeError(`A resource is 0 or more, not ${resource}`);
  }
  const total = sum(schools, ({ pupils }) => pupils);
  if (total === 0) return { mean: null, deviation: null, coefficient: null };
  const mean = sum(schools, ({ resource }) => resource) / total;
  const deviation = Math.sqrt(sum(schools, ({ pupils, resource }) => (pupils / total) * (resource / pupils - mean) ** 2));
  return { mean, deviation, coefficient: mean > 0 ? deviation / mean : null };
}

const sum = <T>(items: readonly T[], of: (item: T) => number): number => items.reduce((total, item) => total + of(item), 0);
