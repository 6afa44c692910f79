import type { GraphQLFormattedError } from 'graphql';
import { startToyGraph, type ToyGraph, type ToyGraphOptions } from './toy-graph';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: { readonly data?: unknown; readonly errors?: readonly GraphQLFormattedError[] };
}

/** The toy graph behind a real listener. */
export interface Served extends ToyGraph {
  readonly url: string;
  readonly post: (payload: object | string, headers?: Record<string, string>) => Promise<Answer>;
  readonly send: (path: string, init?: RequestInit) => Promise<Answer>;
  /** How often any subgraph was asked for anything. */
  readonly asked: () => number;
}

export async function serveToyGraph(options: ToyGraphOptions = {}): Promise<Served> {
  const graph = await startToyGraph('in process', options);
  const url = await graph.gateway.listen({ host: '127.0.0.1', port: 0 });
  const send: Served['send'] = async (path, init) => {
    const response = await fetch(`${url}${path}`, init);
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text.startsWith('{') ? (JSON.parse(text) as Answer['body']) : {} };
  };
  const post: Served['post'] = (payload, headers) =>
    send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof payload === 'string' ? payload : JSON.stringify(payload),
    });
  return { ...graph, url, post, send, asked: () => Object.values(graph.received).flat().length };
}
