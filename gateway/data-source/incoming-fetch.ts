import type { ClientOperation } from '../answer/client-operation';
import type { RequestState } from '../context/request-state';
import type { SubgraphRequest } from '../../subgraphs/kit/executor';
import { isEntityData, type EntityData } from './entity-data';

/** One fetch node of a query plan about to be sent, in our own terms. */
export interface IncomingFetch {
  readonly request: SubgraphRequest;
  /** Where in the answer its objects are; empty for root fetches, '@' for every element of a list. */
  readonly path: readonly string[];
  /** Lazy: needed only to tell a fault in the client's terms. */
  readonly operation: () => ClientOperation;
  readonly state: RequestState;
}

/** The entities a fetch asks for, or undefined when it asks for root fields. */
export function representationsOf({ request, path }: IncomingFetch): readonly EntityData[] | undefined {
  const representations = request.variables?.representations;
  // A root fetch may carry a client's own variable of this name; entities are only ever fetched below some path.
  return path.length > 0 && Array.isArray(representations) && representations.every(isEntityData) ? representations : undefined;
}
