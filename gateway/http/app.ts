import type { ApolloServer } from '@apollo/server';
import fastifyApollo from '@as-integrations/fastify';
import Fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import type { GatewayContext } from '../context/gateway-context';
import type { createErrorFormatter } from '../answer/format-error';
import type { ResolvedOptions } from '../options';
import { addGraphiql } from './graphiql-route';
import { addHealth } from './health';

/** A query of a megabyte is no query a person or a program of ours wrote. */
const bodyLimit = 1024 * 1024;
/** Time for a request's headers and for the whole of it to arrive; clients that dribble are cut off. */
const headersMs = 5_000;
const requestMs = 10_000;

export interface AppOptions {
  readonly apollo: ApolloServer<GatewayContext>;
  readonly context: () => Promise<GatewayContext>;
  readonly formatError: ReturnType<typeof createErrorFormatter>;
  readonly isDraining: () => boolean;
  readonly options: ResolvedOptions;
}

/** The HTTP side. No CORS headers: a page of another origin gets nothing unless a deployment's proxy allows it. */
export async function createApp({ apollo, context, formatError, isDraining, options }: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit,
    requestTimeout: requestMs,
    http: { headersTimeout: headersMs, connectionsCheckingInterval: 1_000 },
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
  if (options.development) addGraphiql(app, options.exampleQueries);
  await app.register(fastifyApollo(apollo), { path: '/graphql', method: ['GET', 'POST'], context });
  return app;
}
