/** By how much a plan might still become better, as a share of its objective, which is never below 0. */
export function gapBetween(found: number | null, bound: number | null): number | null {
  if (found === null || bound === null) return null;
  return found > bound ? (found - bound) / found : 0;
}
