import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import type { Identity } from '../../subgraphs/kit/context/viewer';
import type { Authenticate } from './authenticate';
import { IdentityProviderUnavailable, TokenRefused } from './authentication-error';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; null only on routes that do not authenticate. */
    identity: Identity | null;
  }
}

/** Seconds after which it is worth asking again while the issuer is down. */
const retryAfter = 5;

/** Authenticates every request of this scope before its body is read: whoever is refused has nothing parsed. `onRefused` may throw another answer than the refusal. */
export function addAuthentication(scope: FastifyInstance, authenticate: Authenticate, onRefused: (request: FastifyRequest, reply: FastifyReply) => Promise<void>): void {
  const hook: onRequestAsyncHookHandler = async (request, reply) => {
    try {
      request.identity = await authenticate(authorizationOf(request));
    } catch (error) {
      if (error instanceof TokenRefused) {
        await onRefused(request, reply);
        reply.header('www-authenticate', 'Bearer error="invalid_token"');
      }
      if (error instanceof IdentityProviderUnavailable) reply.header('retry-after', retryAfter);
      throw error;
    }
  };
  scope.decorateRequest('identity', null);
  scope.addHook('onRequest', hook);
}

export function identityOf({ identity, url }: FastifyRequest): Identity {
  if (!identity) throw new Error(`Nobody was authenticated for ${url.split('?')[0]}.`);
  return identity;
}

/** The account that asks; null for a stranger. */
export const subjectOf = (request: FastifyRequest): string | null => identityOf(request).subject;

/** Node keeps the first of two such headers and drops the second, a proxy may do the opposite; only the raw ones show both. */
function authorizationOf({ raw: { rawHeaders } }: FastifyRequest): string | undefined {
  const values = rawHeaders.filter((_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === 'authorization');
  if (values.length > 1) throw new TokenRefused({ problem: 'more than one authorization header' });
  return values[0];
}
