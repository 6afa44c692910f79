/** Things by what they have in common, in their order. */
export function grouped<T>(things: readonly T[], keyOf: (thing: T) => string | number): Map<string | number, T[]> {
  const groups = new Map<string | number, T[]>();
  for (const thing of things) {
    const group = groups.get(keyOf(thing));
    if (group) group.push(thing);
    else groups.set(keyOf(thing), [thing]);
  }
  return groups;
}
