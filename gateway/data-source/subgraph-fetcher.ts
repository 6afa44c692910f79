import type { SubgraphTransport } from '../transport';
import type { EntityData } from './entity-data';
import { EntitiesFetch } from './entities-fetch';
import type { FetchKind } from './fetch-kind';
import { representationsOf, type IncomingFetch } from './incoming-fetch';
import { RootFetch } from './root-fetch';

/**
 * Carries out the fetches of one subgraph. Gives data only: every fault goes to the request's collector with its place
 * in the client's answer. So the gateway, seeing no errors, always reports the nulls it had to propagate
 * (`valueCompletion`), and `completeAnswer` can tell which of them nobody explained.
 */
export class SubgraphFetcher {
  constructor(
    private readonly service: string,
    private readonly transport: SubgraphTransport,
  ) {}

  async fetch(incoming: IncomingFetch): Promise<EntityData | null> {
    const representations = representationsOf(incoming);
    const kind: FetchKind = representations
      ? new EntitiesFetch(this.service, incoming, representations)
      : new RootFetch(this.service, incoming);
    try {
      const result = await this.transport.execute({ ...incoming.request, variables: kind.variables }, incoming.state.envelope);
      return kind.read(result);
    } catch (failure) {
      kind.fail(failure);
      return null;
    }
  }
}
