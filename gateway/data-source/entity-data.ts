/** An object of a subgraph's answer. */
export type EntityData = Record<string, unknown>;

export const isEntityData = (value: unknown): value is EntityData => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A copy that shares nothing: the gateway merges later answers into what it was given, and one entity may stand at many places. */
export function copyData<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copyData) as T;
  if (!isEntityData(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copyData(inner)])) as T;
}
