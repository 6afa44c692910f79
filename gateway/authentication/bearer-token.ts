import { TokenRefused } from './authentication-error';

/** RFC 6750: one scheme, one token of base64url-like characters. */
const bearer = /^Bearer +([\w~.+/-]+=*) *$/i;

export function bearerToken(authorization: string): string {
  const token = bearer.exec(authorization)?.[1];
  if (token === undefined) throw new TokenRefused({ problem: 'not written "Bearer <token>"' });
  return token;
}
