import Fastify, { type FastifyInstance } from 'fastify';
import { createHandler } from 'graphql-http/lib/use/fastify';
import type { Envelope } from '../context/envelope';
import { decodeEnvelope, envelopeHeader } from '../context/envelope-header';
import type { RunningSubgraph } from './subgraph';

export interface SubgraphListener {
  /** Where the gateway reaches the subgraph, `http://host:port/graphql`. */
  readonly url: string;
  /** Answers what is in flight and closes; the subgraph itself stays open. */
  close(): Promise<void>;
}

/** Many references at once are no fault: ten thousand ids are well below this. */
const bodyLimit = 8 * 1024 * 1024;

/** Serves a subgraph over HTTP for the distributed topology, with `/livez` and `/readyz`. Port 0 takes a free one. */
export async function listen(subgraph: RunningSubgraph, at: { host: string; port: number }): Promise<SubgraphListener> {
  const app = Fastify({ bodyLimit, forceCloseConnections: 'idle' });
  app.get('/livez', async () => ({ status: 'alive' }));
  app.get('/readyz', async (_request, reply) => {
    const ready = await subgraph.ready();
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'database unavailable' });
  });
  addGraphql(app, subgraph);
  const origin = await app.listen(at);
  return { url: `${origin}/graphql`, close: () => app.close() };
}

function addGraphql(app: FastifyInstance, subgraph: RunningSubgraph): void {
  const envelopes = new WeakMap<object, Envelope>();
  const handler = createHandler({
    schema: subgraph.schema,
    // The one executor of both topologies answers; the handler only speaks HTTP.
    onSubscribe: ({ raw }, { query, variables, operationName }) =>
      subgraph.execute({ query, variables: variables ?? {}, operationName: operationName ?? undefined }, envelopes.get(raw) as Envelope),
  });
  app.post(
    '/graphql',
    {
      // Before the body is read: whoever is not the gateway has nothing parsed.
      onRequest: async (request, reply) => {
        try {
          envelopes.set(request, decodeEnvelope(request.headers[envelopeHeader]));
        } catch (error) {
          return reply.code(401).send({ errors: [{ message: (error as Error).message, extensions: { code: 'UNAUTHENTICATED' } }] });
        }
      },
    },
    handler,
  );
}
