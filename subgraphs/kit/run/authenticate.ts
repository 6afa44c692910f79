import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Envelope } from '../context/envelope/envelope';
import { envelopeHeader, readEnvelope, type UnverifiedEnvelope } from '../context/envelope/header';
import type { EnvelopeKeys } from '../context/envelope/keys';
import { UsedOnce } from '../context/envelope/used-once';

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
  const admitted = new WeakMap<object, Envelope>();
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
    if (!claim?.isSignedFor({ audience, body }, keys) || !used.first(claim.jti)) return done(notOurs());
    admitted.set(request, claim.envelope);
    parseJson(request, body.toString('utf8'), done);
  });

  // A request without a body comes past the parser, and so past the check of its signature.
  app.addHook('preValidation', async (request) => {
    if (request.routeOptions.url === '/graphql' && !admitted.has(request)) throw notOurs();
  });

  return {
    envelopeOf: (request) => {
      const envelope = admitted.get(request);
      if (!envelope) throw notOurs();
      return envelope;
    },
  };
}

/** Says nothing of which part was wrong: a header that is well formed and not ours is nobody's business to mend. */
const notOurs = (): Error => Object.assign(new Error(`The ${envelopeHeader} header was not made for this request.`), { statusCode: 401, code: 'UNAUTHENTICATED' });

const refuse = (reply: FastifyReply, message: string): FastifyReply => reply.code(401).send({ errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }] });
