import type { Scope } from '../context/scope';
import type { ConcreteClass } from '../definition';

/** How the records of an earlier result are found again for a repeated idempotency key. */
export const reloading = {
  one:
    <T extends object>(scope: Scope, entity: ConcreteClass<T>) =>
    async ([id]: readonly string[]): Promise<T> =>
      (await scope.row(entity, 'id', id ?? '')) as T,
  many:
    <T extends object>(scope: Scope, entity: ConcreteClass<T>) =>
    async (ids: readonly string[]): Promise<T[]> =>
      (await Promise.all(ids.map((id) => scope.row(entity, 'id', id)))) as T[],
};
