import type { ExampleQuery } from './graphiql/example-query';
import type { Logger } from './logger';
import type { SubgraphTransport } from './transport';

export interface GatewayOptions {
  readonly supergraphSdl: string;
  /** The way to each subgraph, by the name it has in the supergraph. */
  readonly transports: Readonly<Record<string, SubgraphTransport>>;
  /** Says what day it is for `on: Date` arguments. */
  readonly clock?: () => Date;
  readonly logger?: Logger;
  /** How long a client's request may take as a whole; what is missing then is answered with SUBGRAPH_TIMEOUT. */
  readonly deadlineMs?: number;
  /** How long `close` waits between reporting itself unready and closing, so that a load balancer stops sending first. */
  readonly drainMs?: number;
  /** Introspection and GraphiQL at `/`. */
  readonly development?: boolean;
  readonly exampleQueries?: readonly ExampleQuery[];
}

export type ResolvedOptions = Required<GatewayOptions>;

/** An option given as undefined counts as not given, so that callers can pass theirs on as they are. */
export const withDefaults = (options: GatewayOptions): ResolvedOptions => ({
  supergraphSdl: options.supergraphSdl,
  transports: options.transports,
  clock: options.clock ?? (() => new Date()),
  logger: options.logger ?? console,
  deadlineMs: options.deadlineMs ?? 5_000,
  drainMs: options.drainMs ?? 0,
  development: options.development ?? process.env.NODE_ENV !== 'production',
  exampleQueries: options.exampleQueries ?? [],
});
