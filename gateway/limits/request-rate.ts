import { normalizeIP } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Rates } from './limits';
import { TooManyRequests } from './too-many-requests';

/** The account a request comes from; null for a stranger's. */
type SubjectOf = (request: FastifyRequest) => string | null;

/** Keys that are remembered; who is forgotten among so many begins anew. */
const remembered = 20_000;

/** A network is one address: of IPv6 a client has more than could be counted. */
export const addressOf = ({ ip }: FastifyRequest): string => normalizeIP(ip);

/**
 * Bounds the requests of an account, or of an address when nobody signed in. Before the body is read, yet after it is known who
 * asks: to be added where @fastify/rate-limit is registered.
 */
export function limitRequests(app: FastifyInstance, { windowMs, account, address }: Rates, subjectOf: SubjectOf): void {
  app.addHook(
    'preParsing',
    app.rateLimit({
      timeWindow: windowMs,
      cache: remembered,
      max: (request) => (subjectOf(request) === null ? address : account),
      keyGenerator: (request) => {
        const subject = subjectOf(request);
        return subject === null ? `address ${addressOf(request)}` : `account ${subject}`;
      },
      errorResponseBuilder: (_, { ttl }) => new TooManyRequests(Math.ceil(ttl / 1000)),
    }),
  );
}
