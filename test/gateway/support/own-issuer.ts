import type { RequestListener } from 'node:http';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, type JWTPayload, type KeyLike } from 'jose';
import { listen } from './listener';

export const audience = 'school-network-graph';

/** What a good access token says; a test spoils one thing of it. */
export interface TokenParts {
  readonly header?: Readonly<Record<string, unknown>>;
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly key?: KeyLike | Uint8Array;
}

export interface OwnIssuer {
  readonly issuer: string;
  readonly publicPem: string;
  /** How often its keys were asked for. */
  readonly asked: () => number;
  /** Answers in the issuer's place until it is given none. */
  replace(handler: RequestListener | undefined): void;
  sign(parts?: TokenParts): Promise<string>;
  close(): Promise<void>;
}

export const now = (): number => Math.floor(Date.now() / 1_000);

/** Leaves a claim out that is given as undefined. */
const defined = (claims: Readonly<Record<string, unknown>>): JWTPayload => Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined));

/** An issuer whose key the test holds, so that it can sign what no real provider would. */
export async function startOwnIssuer(): Promise<OwnIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: 'own', alg: 'ES256', use: 'sig' };
  let count = 0;
  let replaced: RequestListener | undefined;
  const listener = await listen((request, response) => {
    const keys = request.url === '/keys';
    if (keys) count += 1;
    if (replaced) return replaced(request, response);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(keys ? { keys: [jwk] } : { issuer, jwks_uri: `${issuer}/keys` }));
  });
  const issuer = `http://127.0.0.1:${listener.port}`;
  return {
    issuer,
    publicPem: await exportSPKI(publicKey),
    asked: () => count,
    replace: (handler) => {
      replaced = handler;
    },
    sign: ({ header, claims, key = privateKey } = {}) =>
      new SignJWT(defined({ iss: issuer, aud: audience, sub: 'somebody', iat: now(), exp: now() + 600, role: 'SYSTEM_ADMINISTRATOR', ...claims }))
        .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'own', ...header })
        .sign(key),
    close: () => listener.close(),
  };
}
