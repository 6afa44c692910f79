import type { FastifyInstance } from 'fastify';
import type { Rates } from './limits';
import { addressOf } from './request-rate';
import { TooManyRequests } from './too-many-requests';

/**
 * An address whose tokens were refused too often waits before another is looked at: guessing is slow, and checking signatures
 * cannot be made anybody's only work. Who sends no token is not affected. To be added before what checks tokens.
 */
export function limitRefusedTokens(app: FastifyInstance, { windowMs, refusedTokens }: Rates): void {
  const refused = app.createRateLimit({ timeWindow: windowMs, max: refusedTokens, keyGenerator: addressOf });
  app.addHook('onRequest', async (request, reply) => {
    if (!request.headers.authorization) return;
    const state = await refused(request, { increment: false });
    if (state.isAllowed || state.remaining > 0) return;
    reply.header('retry-after', state.ttlInSeconds);
    throw new TooManyRequests(state.ttlInSeconds);
  });
  app.addHook('onSend', async (request, reply) => {
    if (reply.statusCode === 401 && request.headers.authorization) await refused(request);
  });
}
