import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { CodedError } from '../../subgraphs/kit/errors/coded-error';
import { subjectOf } from '../authentication';
import type { Rates } from './limits';

const window = 60_000;

/** To be added before authentication. Bounds the requests of each account, of the strangers at each address, and of bad tokens from each address. 429 with Retry-After. */
export async function addRateLimits(scope: FastifyInstance, rates: Rates): Promise<void> {
  await scope.register(rateLimit, {
    global: true,
    // After authentication, before the body is read.
    hook: 'preParsing',
    timeWindow: window,
    max: (request) => (subjectOf(request) === null ? rates.address : rates.account),
    keyGenerator: (request) => subjectOf(request) ?? request.ip,
    errorResponseBuilder: (_, { ttl }) => rateLimited(ttl),
  });
  addGuessLimit(scope, rates);
}

/** A refused token never comes to the limit above, for nobody is known then. */
function addGuessLimit(scope: FastifyInstance, { refusedTokens }: Rates): void {
  const limit = scope.createRateLimit({ timeWindow: window, max: refusedTokens, keyGenerator: (request: FastifyRequest) => `refused ${request.ip}` });
  scope.addHook('onResponse', async (request, reply) => {
    if (reply.statusCode === 401) await limit(request);
  });
  scope.addHook('onRequest', async (request) => {
    const state = await limit(request, { increment: false });
    if (!state.isAllowed && state.remaining === 0) throw rateLimited(state.ttl);
  });
}

export const rateLimited = (ttl: number): CodedError & { statusCode: number } =>
  Object.assign(new CodedError('RATE_LIMITED', { retryAfterSeconds: Math.ceil(ttl / 1_000) }), { statusCode: 429 });
