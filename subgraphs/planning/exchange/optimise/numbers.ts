export const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** Of numbers of at least 0; a list of options can be longer than what `Math.max(...)` takes. */
export const largestOf = (numbers: readonly number[]): number => numbers.reduce((largest, number) => Math.max(largest, number), 0);
