import { setTimeout as pause } from 'node:timers/promises';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyInstance } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { anonymous, type Identity } from '../subgraphs/kit/context/viewer';
import type { SubgraphRequest } from '../subgraphs/kit/executor';
import { createErrorFormatter } from './answer/format-error';
import type { GatewayContext } from './context/gateway-context';
import { createMoment, createRequestState } from './context/request-state';
import { SubgraphFetcher } from './data-source/subgraph-fetcher';
import { requireDevelopment } from './development';
import { createApp } from './http/app';
import { operationLimits, serverLimits } from './limits';
import { withDefaults, type GatewayOptions } from './options';
import { createPlanner } from './planner/apollo-gateway';
import { onlyTrustedDocuments } from './trusted-documents';
import { createViewers } from './viewer-scope/viewer-of';

export interface GatewayAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

export interface Gateway {
  readonly app: FastifyInstance;
  /** Opens the listener; gives its address as a URL. Port 0 takes a free one. */
  listen(at: { host: string; port: number }): Promise<string>;
  /** Runs one operation without HTTP, on the very path an HTTP request takes once it is known who asks. */
  execute(request: SubgraphRequest, asking?: Identity): Promise<GatewayAnswer>;
  /** The same, with the query plan that was run. */
  explain(request: SubgraphRequest, asking?: Identity): Promise<GatewayAnswer & { readonly plan: string }>;
  /** Reports itself unready, answers what is in flight, then closes listener and transports. */
  close(): Promise<void>;
}

/** Loads the supergraph and builds the gateway over it; rejects when the supergraph names a subgraph without a transport. */
export async function createGateway(chosen: GatewayOptions): Promise<Gateway> {
  const options = withDefaults(chosen);
  const { supergraphSdl, transports, logger, development, trustedDocuments } = options;
  const formatError = createErrorFormatter(logger);
  const fetcherOf = (subgraph: string): SubgraphFetcher => {
    const transport = transports[subgraph];
    if (transport) return new SubgraphFetcher(subgraph, transport);
    const given = Object.keys(transports).join(', ') || 'none';
    throw new Error(`The supergraph has a subgraph "${subgraph}", but there are transports for ${given} only.`);
  };
  const viewers = createViewers(transports.groups, logger);
  const apollo = new ApolloServer<GatewayContext>({
    gateway: createPlanner({ supergraphSdl, fetcherOf, logger, afterChange: () => viewers.forget() }),
    logger,
    formatError,
    ...serverLimits(development),
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    // Whoever starts the gateway decides what a signal does; all-in-one has subgraphs and a database to stop as well.
    stopOnTerminationSignals: false,
    // The landing page would load scripts from a CDN; the other three would send data to Apollo if a key were set.
    plugins: [
      ...(trustedDocuments ? [onlyTrustedDocuments(trustedDocuments)] : []),
      ...operationLimits(development),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
    ],
  });
  await apollo.start();

  let draining = false;
  let closed: Promise<void> | undefined;
  const context = async (asking: Identity, explain = false): Promise<GatewayContext> => {
    const moment = createMoment(options.clock, options.deadlineMs);
    return { state: createRequestState(moment, await viewers.viewerOf(asking, moment)), explain };
  };
  const app = await createApp({ apollo, context, formatError, isDraining: () => draining, options });

  const run = async ({ query, variables, operationName }: SubgraphRequest, contextValue: GatewayContext): Promise<GatewayAnswer> => {
    const { body } = await apollo.executeOperation({ query, variables: { ...variables }, operationName }, { contextValue });
    if (body.kind === 'single') return body.singleResult;
    throw new Error('The gateway gave an incremental answer, which it is not set up to give.');
  };
  const shutDown = async (): Promise<void> => {
    draining = true;
    await pause(options.drainMs);
    await app.close();
    await apollo.stop();
    await Promise.all(Object.values(transports).map((transport) => transport.close()));
  };

  return {
    app,
    listen: async (at) => {
      if (options.developmentIssuer) requireDevelopment({ host: at.host, production: !development });
      return app.listen(at);
    },
    execute: async (request, asking = anonymous) => run(request, await context(asking)),
    explain: async (request, asking = anonymous) => {
      const contextValue = await context(asking, true);
      return { ...(await run(request, contextValue)), plan: contextValue.state.plan ?? 'QueryPlan {}' };
    },
    close: () => (closed ??= shutDown()),
  };
}
