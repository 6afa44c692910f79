import { errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import type { ErrorParams } from '../../subgraphs/kit/errors/coded-error';
import { TokenRefused } from './authentication-error';

/** Whose tokens are taken, and for whom they must be meant. */
export interface TokenRules {
  readonly issuer: string;
  readonly audience: string;
}

/** There is no list of withdrawn tokens, so a stolen one must end by itself. */
export const lifetimeSeconds = 60 * 60;
/** How far the clocks of issuer and gateway may be apart. */
const toleranceSeconds = 5;

/** The claims of an access token (RFC 9068); everything that is not fully one is refused. */
export async function verifyToken(token: string, key: JWTVerifyGetKey, { issuer, audience }: TokenRules): Promise<JWTPayload> {
  const claims = await jwtVerify(token, key, {
    // Left to its defaults the library takes any algorithm the key allows, tokens that never end, and ID tokens.
    algorithms: ['ES256', 'RS256'],
    issuer,
    audience,
    requiredClaims: ['exp', 'iat', 'sub'],
    typ: 'at+jwt',
    maxTokenAge: lifetimeSeconds,
    clockTolerance: toleranceSeconds,
  }).then(
    ({ payload }) => payload,
    (error: unknown) => {
      throw error instanceof errors.JOSEError ? new TokenRefused(problemOf(error)) : error;
    },
  );
  // The age is limited above; this refuses on its first day a token that would be of age for a year.
  if (Number(claims.exp) - Number(claims.iat) > lifetimeSeconds) throw new TokenRefused({ problem: 'valid for more than an hour', claim: 'exp' });
  if (typeof claims.sub !== 'string' || claims.sub === '') throw new TokenRefused({ problem: 'empty', claim: 'sub' });
  return claims;
}

function problemOf(error: errors.JOSEError): ErrorParams {
  if (error instanceof errors.JWTExpired) return { problem: 'expired', claim: error.claim };
  if (error instanceof errors.JWTClaimValidationFailed) return { problem: error.reason === 'missing' ? 'missing' : 'not accepted', claim: error.claim };
  if (error instanceof errors.JOSEAlgNotAllowed) return { problem: 'not accepted', claim: 'alg' };
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys) return { problem: 'names no key of the issuer' };
  if (error instanceof errors.JWSSignatureVerificationFailed) return { problem: 'signature does not match' };
  return { problem: 'not a signed token that can be read' };
}
