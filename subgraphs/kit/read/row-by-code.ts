import type { Scope } from '../context/scope';
import type { ConcreteClass } from '../definition';

/** Id of what had this code before, or null. */
export type Formerly = (scope: Scope, code: string) => Promise<string | null>;

/** The row that has a code, or else the one that had it before. */
export async function rowByCode<T extends object>(scope: Scope, entity: ConcreteClass<T>, code: string, formerly: Formerly | undefined): Promise<T | null> {
  const found = await scope.row(entity, 'code', code);
  if (found || !formerly) return found;
  const id = await formerly(scope, code);
  return id === null ? null : scope.row(entity, 'id', id);
}
