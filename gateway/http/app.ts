import type { ApolloServer } from '@apollo/server';
import rateLimit from '@fastify/rate-limit';
import fastifyApollo from '@as-integrations/fastify';
import Fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import type { GatewayContext } from '../context/gateway-context';
import type { createErrorFormatter } from '../answer/format-error';
import { bodyBytes, limitRefusedTokens, limitRequests } from '../limits';
import type { ResolvedOptions } from '../options';
import { allowOrigins } from './cors';
import { addGraphiql } from './graphiql-route';
import { addHealth } from './health';

export interface AppOptions {
  readonly apollo: ApolloServer<GatewayContext>;
  readonly context: () => Promise<GatewayContext>;
  readonly formatError: ReturnType<typeof createErrorFormatter>;
  readonly isDraining: () => boolean;
  readonly options: ResolvedOptions;
}

/** The HTTP side. */
export async function createApp({ apollo, context, formatError, isDraining, options }: AppOptions): Promise<FastifyInstance> {
  const { headersMs, requestMs, checkEveryMs } = options.timeouts;
  const app = Fastify({
    bodyLimit: bodyBytes,
    requestTimeout: requestMs,
    http: { headersTimeout: headersMs, connectionsCheckingInterval: checkEveryMs },
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
  // Before anything that looks at tokens: a preflight carries none, and a refusal must be readable to the page as well.
  await allowOrigins(app, options.corsOrigins);
  await app.register(rateLimit, { global: false });
  limitRefusedTokens(app, options.rates);
  addHealth(app, options.transports, isDraining);
  if (options.development) addGraphiql(app, options.exampleQueries);
  await app.register(async (graph) => {
    limitRequests(graph, options.rates, options.subjectOf);
    await graph.register(fastifyApollo(apollo), { path: '/graphql', method: ['GET', 'POST'], context });
  });
  return app;
}
