import Fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import { createHandler } from 'graphql-http/lib/use/fastify';
import type { EnvelopeKeys } from '../context/envelope/keys';
import { authenticate } from './authenticate';
import type { RunningSubgraph } from './subgraph';

export interface SubgraphListener {
  /** Where the gateway reaches the subgraph, `http://host:port/graphql`. */
  readonly url: string;
  /** Answers what is in flight and closes; the subgraph itself stays open. */
  close(): Promise<void>;
}

export interface ListenOptions {
  readonly host: string;
  readonly port: number;
  /** What the gateway signs with. */
  readonly keys: EnvelopeKeys;
}

/** Many references at once are no fault: ten thousand ids are well below this. */
const bodyLimit = 8 * 1024 * 1024;

/** A partner of a lead school is named up to three times, 156 bytes: Node's 16 KiB end at a hundred partners, this at 1,600. */
const maxHeaderSize = 256 * 1024;

/** Serves a subgraph over HTTP to the gateway alone, with `/livez` and `/readyz` for all. Port 0 takes a free one. */
export async function listen(subgraph: RunningSubgraph, { host, port, keys }: ListenOptions): Promise<SubgraphListener> {
  const app = Fastify({ bodyLimit, forceCloseConnections: 'idle', http: { maxHeaderSize } });
  app.get('/livez', async () => ({ status: 'alive' }));
  app.get('/readyz', async (_request, reply) => {
    const ready = await subgraph.ready();
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'database unavailable' });
  });
  addGraphql(app, subgraph, keys);
  const origin = await app.listen({ host, port });
  return { url: `${origin}/graphql`, close: () => app.close() };
}

function addGraphql(app: FastifyInstance, subgraph: RunningSubgraph, keys: EnvelopeKeys): void {
  const { envelopeOf } = authenticate(app, subgraph.name, keys);
  // Whoever is refused before the handler gets it in the form of every other answer.
  app.setErrorHandler<FastifyError>((error, _request, reply) => {
    const status = error.statusCode ?? 500;
    const code = status === 401 ? 'UNAUTHENTICATED' : 'BAD_REQUEST';
    return reply.code(status).send({ errors: [{ message: status < 500 ? error.message : 'The request cannot be answered.', extensions: { code: status < 500 ? code : 'INTERNAL' } }] });
  });
  const handler = createHandler({
    schema: subgraph.schema,
    // The one executor of both topologies answers; the handler only speaks HTTP.
    onSubscribe: async ({ raw }, { query, variables, operationName }) => {
      const result = await subgraph.execute({ query, variables: variables ?? {}, operationName: operationName ?? undefined }, envelopeOf(raw));
      // What was refused as a whole has no data, which the handler would not take for a result.
      return 'data' in result ? result : result.errors;
    },
  });
  app.post('/graphql', handler);
}
