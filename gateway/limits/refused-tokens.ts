import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Rates } from './limits';
import { addressOf } from './request-rate';
import { TooManyRequests } from './too-many-requests';

/**
 * Counts the tokens of an address that were refused, and throws TooManyRequests for one too many: guessing is slow. Only who sends such a
 * token waits. Every token is looked at first, for many honest accounts may share the address of one that is not; to check a signature
 * takes less than the rest of answering 401.
 */
export function countRefusedTokens(app: FastifyInstance, { windowMs, refusedTokens }: Rates): (request: FastifyRequest, reply: FastifyReply) => Promise<void> {
  const refused = app.createRateLimit({ timeWindow: windowMs, max: refusedTokens, keyGenerator: addressOf });
  return async (request, reply) => {
    const state = await refused(request);
    if (state.isAllowed || !state.isExceeded) return;
    reply.header('retry-after', state.ttlInSeconds);
    throw new TooManyRequests(state.ttlInSeconds);
  };
}
