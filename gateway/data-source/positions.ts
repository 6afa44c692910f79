import type { ResponsePath } from '../answer/response-path';
import { isEntityData, type EntityData } from './entity-data';

/** A place in the answer, with the object that stands there as far as it is known. */
export interface Place {
  readonly path: ResponsePath;
  readonly value?: EntityData;
}

export interface Position extends Place {
  readonly value: EntityData;
}

/**
 * The objects a fetch works on, in the order in which the gateway collects them: along the fetch's path ('@' is every
 * element of a list), nulls left out.
 *
 * The gateway's own error paths count representations instead, and so point at the wrong row as soon as one object of
 * the list gives none (another type of a union, a missing required field).
 */
export function positionsAt(roots: readonly EntityData[], fetchPath: readonly string[]): Position[] {
  const [first, ...rest] = fetchPath;
  if (first === undefined) return [];
  // The first answer that has the key is the one the gateway keeps and merges the others into.
  const root = roots.find((data) => Object.hasOwn(data, first));
  return root ? collect(root[first], rest, [first]) : [];
}

function collect(value: unknown, steps: readonly string[], path: ResponsePath): Position[] {
  const [step, ...rest] = steps;
  if (step === '@') return Array.isArray(value) ? value.flatMap((element, index) => collect(element, rest, [...path, index])) : [];
  if (!isEntityData(value)) return [];
  return step === undefined ? [{ path, value }] : collect(value[step], rest, [...path, step]);
}

/**
 * For each representation the position it was made from; undefined when that cannot be told. Both are in the same
 * order and some positions gave none, so each representation belongs to the next position that holds its values.
 */
export function align(representations: readonly EntityData[], positions: readonly Position[]): (Position | undefined)[] {
  if (representations.length === positions.length) return [...positions];
  let next = 0;
  return representations.map((representation) => {
    while (next < positions.length && !holds(positions[next]?.value, representation)) next += 1;
    return positions[next++];
  });
}

function holds(value: unknown, part: unknown): boolean {
  if (Array.isArray(part)) return Array.isArray(value) && part.every((element, index) => holds(value[index], element));
  if (!isEntityData(part)) return value === part;
  return isEntityData(value) && Object.entries(part).every(([key, inner]) => holds(value[key], inner));
}
