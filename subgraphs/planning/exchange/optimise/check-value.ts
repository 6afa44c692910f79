export function wholeNumber(name: string, value: number, least = 0): void {
  if (!Number.isSafeInteger(value) || value < least) throw new Error(`${name} is ${value}; it has to be a whole number of at least ${least}.`);
}

export function atLeastZero(name: string, value: number): void {
  if (!(value >= 0 && value < Infinity)) throw new Error(`${name} is ${value}; it has to be a number of at least 0.`);
}

/** Names are compared and told as JSON: a pair of names is never taken for another pair. */
export function distinct<T>(kind: string, things: readonly T[], nameOf: (thing: T) => string | readonly string[]): void {
  const seen = new Set<string>();
  for (const thing of things) {
    const name = JSON.stringify(nameOf(thing));
    if (seen.has(name)) throw new Error(`${kind} ${name} is given twice.`);
    seen.add(name);
  }
}
