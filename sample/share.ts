/**
 * Shares a published total out over so many parts, each a multiple of `unit` but the last, which takes what is left: the parts add
 * up to the total exactly. Throws when the total is too small for it.
 */
export function share(total: number, parts: number, unit = 1): number[] {
  const each = Math.floor(total / parts / unit) * unit;
  if (parts < 1 || each <= 0) throw new Error(`${total} cannot be shared out over ${parts} parts of at least ${unit}.`);
  return Array.from({ length: parts }, (_, index) => (index < parts - 1 ? each : total - each * (parts - 1)));
}

/** Shares a total out in proportion to the weights, in whole units that add up to it exactly (largest remainders). */
export function shareByWeight(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((left, right) => left + right, 0);
  if (sum <= 0) throw new Error(`${total} cannot be shared out by weights that add up to ${sum}.`);
  const exact = weights.map((weight) => (total * weight) / sum);
  const parts = exact.map(Math.floor);
  const missing = total - parts.reduce((left, right) => left + right, 0);
  const remainders = exact.map((value, index) => ({ index, rest: value - Math.floor(value) }));
  const byRemainder = remainders.sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of byRemainder.slice(0, missing)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}
