import type { ExampleQuery } from './graphiql/example-query';
import { defaultRates, defaultTimeouts, type Rates, type SubjectOf, type Timeouts } from './limits';
import type { Logger } from './logger';
import type { SubgraphTransport } from './transport';
import type { TrustedDocuments } from './trusted-documents';

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
  readonly rates?: Partial<Rates>;
  /** The account a request comes from, for the rate of its requests. */
  readonly subjectOf?: SubjectOf;
  readonly timeouts?: Partial<Timeouts>;
  /** Addresses or ranges of the proxies before the gateway: from these alone X-Forwarded-For is believed. */
  readonly trustProxy?: readonly string[];
  /** Origins whose pages may read answers. */
  readonly corsOrigins?: readonly string[];
  /** When given, no other operation is answered. */
  readonly trustedDocuments?: TrustedDocuments | null;
}

export type ResolvedOptions = Required<GatewayOptions> & { readonly rates: Rates; readonly timeouts: Timeouts };

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
  rates: { ...defaultRates, ...options.rates },
  subjectOf: options.subjectOf ?? (() => null),
  timeouts: { ...defaultTimeouts, ...options.timeouts },
  trustProxy: options.trustProxy ?? [],
  corsOrigins: options.corsOrigins ?? [],
  trustedDocuments: options.trustedDocuments ?? null,
});
