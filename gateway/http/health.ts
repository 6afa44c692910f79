import type { FastifyInstance } from 'fastify';
import type { SubgraphTransport } from '../transport';

/**
 * `/livez` says that the process answers at all; `/readyz` that clients should be sent here: the gateway is not about
 * to close and every subgraph would answer. The supergraph is loaded before there is a listener.
 */
export function addHealth(app: FastifyInstance, transports: Readonly<Record<string, SubgraphTransport>>, isDraining: () => boolean): void {
  app.get('/livez', () => ({ status: 'alive' }));

  app.get('/readyz', async (_, reply) => {
    const states = await Promise.all(Object.entries(transports).map(async ([name, transport]) => [name, await transport.ready()] as const));
    const draining = isDraining();
    const missing = states.filter(([, ready]) => !ready).map(([name]) => name);
    const ready = !draining && missing.length === 0;
    const status = ready ? 'ready' : 'not ready';
    return reply.code(ready ? 200 : 503).send({ status, draining, missing, subgraphs: Object.fromEntries(states) });
  });
}
