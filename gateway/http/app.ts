import type { ApolloServer } from '@apollo/server';
import rateLimit from '@fastify/rate-limit';
import fastifyApollo from '@as-integrations/fastify';
import Fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import type { Identity } from '../../subgraphs/kit/context/viewer';
import { addAuthentication, identityOf, subjectOf } from '../authentication';
import type { GatewayContext } from '../context/gateway-context';
import type { createErrorFormatter } from '../answer/format-error';
import { addDevelopmentIssuer } from '../development';
import { bodyBytes, countRefusedTokens, limitRequests } from '../limits';
import type { ResolvedOptions } from '../options';
import { allowOrigins } from './cors';
import { addGraphiql } from './graphiql-route';
import { addHealth } from './health';
import { answerUnreadable } from './unreadable-requests';

export interface AppOptions {
  readonly apollo: ApolloServer<GatewayContext>;
  readonly context: (identity: Identity) => Promise<GatewayContext>;
  readonly formatError: ReturnType<typeof createErrorFormatter>;
  readonly isDraining: () => boolean;
  readonly options: ResolvedOptions;
}

/** The HTTP side. */
export async function createApp({ apollo, context, formatError, isDraining, options }: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: bodyBytes,
    requestTimeout: options.requestMs,
    clientErrorHandler: answerUnreadable(formatError),
    http: { headersTimeout: options.headersMs, connectionsCheckingInterval: Math.min(1_000, options.headersMs) },
    // Who is behind a proxy is known only where one is said to be in front; else anybody could give themselves an address.
    trustProxy: options.trustProxy.length > 0 && [...options.trustProxy],
    // Open connections without a request would otherwise keep `close` waiting for their keep-alive.
    forceCloseConnections: 'idle',
  });
  app.addHook('onSend', async (_, reply) => {
    reply.header('x-content-type-options', 'nosniff');
    if (isDraining()) reply.header('connection', 'close');
  });
  app.setErrorHandler<FastifyError>((error, _, reply) => {
    const status = error.statusCode ?? 500;
    // Fastify's own refusals (too large, not JSON, unknown media type) speak of the request; other errors are ours.
    const code = status < 500 ? 'BAD_REQUEST' : 'INTERNAL';
    return reply.code(status).send({ errors: [formatError({ message: error.message, extensions: { code } }, error)] });
  });
  addHealth(app, options.transports, isDraining);
  const { developmentIssuer } = options;
  if (options.development) addGraphiql(app, options.exampleQueries, developmentIssuer !== undefined);
  if (developmentIssuer) await addDevelopmentIssuer(app, developmentIssuer);
  await app.register(async (graph) => {
    // A preflight carries no token, and a page must be able to read why it was refused.
    await allowOrigins(graph, options.corsOrigins);
    await graph.register(rateLimit, { global: false });
    addAuthentication(graph, options.authenticate, countRefusedTokens(graph, options.rates));
    limitRequests(graph, options.rates, subjectOf);
    await graph.register(fastifyApollo(apollo), { path: '/graphql', method: ['GET', 'POST'], context: (request) => context(identityOf(request)) });
  });
  return app;
}
