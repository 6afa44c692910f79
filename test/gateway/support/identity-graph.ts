import { request } from 'undici';
import type { GatewayOptions } from '../../../gateway';
import type { Viewer } from '../../../subgraphs/kit/context/viewer';
import { startToyGraph, type ToyGraph } from './toy-graph';

export interface IdentityGraph extends ToyGraph {
  readonly url: string;
  /** Asks over HTTP, with headers of the client's choice. */
  ask(headers?: Readonly<Record<string, string | string[]>>): Promise<Answer>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: { readonly data?: unknown; readonly errors?: { readonly extensions: { readonly code: string; readonly params?: object } }[] };
  /** Who the subgraph was told is asking. */
  readonly viewer?: Viewer;
}

/** The toy graph behind its real listener; the field asked for tells who the subgraph takes the viewer for. */
export async function startIdentityGraph(options: Partial<GatewayOptions>): Promise<IdentityGraph> {
  const graph = await startToyGraph('over HTTP', { ...options, resolvers: { schools: { 'Query.today': (_, __, { envelope }) => JSON.stringify(envelope.viewer) } } });
  const url = await graph.gateway.listen({ host: '127.0.0.1', port: 0 });
  return {
    ...graph,
    url,
    async ask(headers = {}) {
      const response = await request(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: '{"query":"{ today }"}' });
      const body = (await response.body.json()) as Answer['body'];
      const { today } = (body.data ?? {}) as { today?: string };
      return { status: response.statusCode, headers: response.headers, body, viewer: today === undefined ? undefined : (JSON.parse(today) as Viewer) };
    },
  };
}
