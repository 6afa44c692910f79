import type { EntityData } from './entity-data';

/** Distinct representations, and for each original index the place of its distinct one. */
export interface Deduplicated {
  readonly distinct: readonly EntityData[];
  readonly placeOf: readonly number[];
}

/**
 * The gateway asks once per occurrence: 100 staff at 3 schools are 100 representations. JSON text is a stable key,
 * because one fetch builds all its representations from one selection, so their keys come in one order; two that
 * differed in order would merely both be asked.
 */
export function deduplicate(representations: readonly EntityData[]): Deduplicated {
  const places = new Map<string, number>();
  const distinct: EntityData[] = [];
  const placeOf = representations.map((representation) => {
    const key = JSON.stringify(representation);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, distinct.length);
    return distinct.push(representation) - 1;
  });
  return { distinct, placeOf };
}
