import type { Scope } from '../context/scope';
import type { ConcreteClass } from '../definition';

type Representation = Readonly<Record<string, unknown>>;

/** How a reference from another subgraph becomes an object of this one. */
export interface Reference {
  readonly type: ConcreteClass;
  /** The GraphQL name of the type. */
  readonly name: string;
  resolve(representation: Representation, scope: Scope): Promise<object | null>;
}

/** An entity this subgraph owns, found by any of its unique properties. Absent rows give null, which the gateway reports. */
export const ownReference = (name: string, type: ConcreteClass, keys: readonly string[] = ['id']): Reference => ({
  type,
  name,
  async resolve(representation, scope) {
    const key = keys.find((candidate) => typeof representation[candidate] === 'string');
    return key === undefined ? null : scope.row(type, key, representation[key] as string);
  },
});

/** An entity of another subgraph that this one adds fields to: its id is all there is, and its owner vouches for it. */
export const stubReference = (name: string, type: ConcreteClass): Reference => ({
  type,
  name,
  resolve: async ({ id }) => (typeof id === 'string' ? { id } : null),
});
