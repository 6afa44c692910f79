import type { JWTVerifyGetKey } from 'jose';
import { anonymous, type Identity } from '../../subgraphs/kit/context/viewer';
import { TokenRefused } from './authentication-error';
import { bearerToken } from './bearer-token';
import { identityOfClaims } from './identity-of-claims';
import { verifyToken, type TokenRules } from './verify-token';

/**
 * Tells who asks from the `authorization` header. Without one it is a stranger. A token that cannot be used rejects: whoever
 * sent one expects their own view, and would take a stranger's for it.
 */
export type Authenticate = (authorization: string | undefined) => Promise<Identity>;

export interface ClaimRules extends TokenRules {
  /** Stands before the names of the claims `role`, `counties`, `school` and `teacher`. */
  readonly claimPrefix?: string;
}

export const authenticateWith =
  (key: JWTVerifyGetKey, rules: ClaimRules): Authenticate =>
  async (authorization) =>
    authorization === undefined ? anonymous : identityOfClaims(await verifyToken(bearerToken(authorization), key, rules), rules.claimPrefix);

/** For a gateway that was given no issuer: there are only strangers. */
export const refuseEveryToken: Authenticate = async (authorization) => {
  if (authorization === undefined) return anonymous;
  throw new TokenRefused({ problem: 'no issuer is set up here' });
};
