import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Envelope } from '../context/envelope/envelope';
import { envelopeHeader, readEnvelope, type UnverifiedEnvelope } from '../context/envelope/header';
import type { EnvelopeKeys } from '../context/envelope/keys';
import { UsedOnce } from '../context/envelope/used-once';
import { errorMessages } from '../errors/codes';

export interface Authentication {
  /** The envelope of a request that came through. */
  envelopeOf(request: object): Envelope;
}

/**
 * Lets in only what the gateway signed for this subgraph, each header once. What can be seen without the body is checked before
 * it is read; the signature, which covers it, before it is parsed.
 */
export function authenticate(app: FastifyInstance, audience: string, keys: EnvelopeKeys): Authentication {
  const claims = new WeakMap<object, UnverifiedEnvelope>();
  const used = new UsedOnce();

  app.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.url !== '/graphql') return;
    try {
      claims.set(request, readEnvelope(request.headers[envelopeHeader], Date.now()));
    } catch (error) {
      return refuse(reply, (error as Error).message);
    }
  });

  const parseJson = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request: FastifyRequest, body: Buffer, done) => {
    const claim = claims.get(request);
    if (!claim?.isSignedFor({ audience, body }, keys) || !used.first(claim.jti)) return done(unauthenticated());
    parseJson(request, body.toString('utf8'), done);
  });

  return { envelopeOf: (request) => (claims.get(request) as UnverifiedEnvelope).envelope };
}

/** Says nothing of which part was wrong: a header that is well formed and not ours is nobody's business to mend. */
const unauthenticated = (): Error => Object.assign(new Error(errorMessages.UNAUTHENTICATED), { statusCode: 401, code: 'UNAUTHENTICATED' });

const refuse = (reply: FastifyReply, message: string): FastifyReply => reply.code(401).send({ errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }] });
