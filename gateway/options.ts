import { refuseEveryToken, type Authenticate } from './authentication';
import type { DevelopmentIssuer } from './development';
import type { ExampleQuery } from './graphiql/example-query';
import { defaultRates, type Rates } from './limits';
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
  /** Origins whose pages may ask; none when left out. */
  readonly corsOrigins?: readonly string[];
  /** Requests within a window of time. */
  readonly rates?: Partial<Rates>;
  /** Addresses or ranges of the proxies before the gateway: from these alone X-Forwarded-For is believed. */
  readonly trustProxy?: readonly string[];
  /** Operations by the SHA-256 of their text; when given, no other ones are run. */
  readonly trustedDocuments?: TrustedDocuments;
  /** Time for the headers of a request and for the whole of it to arrive; clients that dribble are cut off. */
  readonly headersMs?: number;
  readonly requestMs?: number;
  /** Tells who asks; without it and without a development issuer, no token is taken and all are strangers. */
  readonly authenticate?: Authenticate;
  /** Gives out tokens of demo accounts at `/dev/token`, to whoever asks. On a developer's own machine only. */
  readonly developmentIssuer?: DevelopmentIssuer;
}

export type ResolvedOptions = Required<Omit<GatewayOptions, 'developmentIssuer' | 'trustedDocuments'>> & Pick<GatewayOptions, 'developmentIssuer' | 'trustedDocuments'> & { readonly rates: Rates };

/** An option given as undefined counts as not given, so that callers can pass theirs on as they are. */
export const withDefaults = (options: GatewayOptions): ResolvedOptions => ({
  supergraphSdl: options.supergraphSdl,
  transports: options.transports,
  clock: options.clock ?? (() => new Date()),
  logger: options.logger ?? console,
  deadlineMs: options.deadlineMs ?? 5_000,
  drainMs: options.drainMs ?? 0,
  development: options.development ?? !isProduction(),
  exampleQueries: options.exampleQueries ?? [],
  corsOrigins: options.corsOrigins ?? [],
  rates: { ...defaultRates, ...options.rates },
  trustProxy: options.trustProxy ?? [],
  trustedDocuments: options.trustedDocuments,
  headersMs: options.headersMs ?? 5_000,
  requestMs: options.requestMs ?? 10_000,
  authenticate: options.authenticate ?? options.developmentIssuer?.authenticate ?? refuseEveryToken,
  developmentIssuer: options.developmentIssuer,
});

const modes = new Map([
  ['production', true],
  ['development', false],
  ['test', false],
]);

/** Whether NODE_ENV says so. A word that is none of the three is refused: who writes `prod` means production. */
export function isProduction({ NODE_ENV: mode }: NodeJS.ProcessEnv = process.env): boolean {
  if (!mode) return false;
  const production = modes.get(mode);
  if (production === undefined) throw new Error(`NODE_ENV must be one of ${[...modes.keys()].join(', ')} or left out, not "${mode}".`);
  return production;
}
