import type { Scope } from '../context/scope';
import type { ConcreteClass } from '../definition';
import { rowByCode, type Formerly } from './row-by-code';

type Representation = Readonly<Record<string, unknown>>;

/** How a reference from another subgraph becomes an object of this one. */
export interface Reference {
  readonly type: ConcreteClass;
  /** The GraphQL name of the type. */
  readonly name: string;
  resolve(representation: Representation, scope: Scope): Promise<object | null>;
}

/** An entity this subgraph owns, found by any of its unique properties, a code also by one it had before. Absent rows give null, which the gateway reports. */
export const ownReference = (name: string, type: ConcreteClass, keys: readonly string[] = ['id'], formerly?: Formerly): Reference => ({
  type,
  name,
  async resolve(representation, scope) {
    const key = keys.find((candidate) => typeof representation[candidate] === 'string');
    if (key === undefined) return null;
    const value = representation[key] as string;
    return key === 'code' ? rowByCode(scope, type, value, formerly) : scope.row(type, key, value);
  },
});

/** An entity of another subgraph that this one adds fields to: its id is all there is, and its owner vouches for it. */
export const stubReference = (name: string, type: ConcreteClass): Reference => ({
  type,
  name,
  resolve: async ({ id }) => (typeof id === 'string' ? { id } : null),
});
