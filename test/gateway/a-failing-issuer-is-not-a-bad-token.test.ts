import type { RequestListener } from 'node:http';
import { oidcAuthentication } from '../../gateway/authentication';
import { IdentityProviderUnavailable, TokenRefused } from '../../gateway/authentication/authentication-error';
import { audience, startOwnIssuer, type OwnIssuer } from './support/own-issuer';

let issuer: OwnIssuer;
beforeAll(async () => (issuer = await startOwnIssuer()));
afterAll(() => issuer.close());
afterEach(() => issuer.replace(undefined));

const json =
  (of: (url: string) => object): RequestListener =>
  ({ url = '' }, response) =>
    void response.setHeader('content-type', 'application/json').end(JSON.stringify(of(url)));

/** All it should say, at every address. */
const document = json(() => ({ issuer: issuer.issuer, jwks_uri: `${issuer.issuer}/keys`, keys: [] }));

const faults: readonly (readonly [what: string, handler: () => RequestListener, cause: RegExp])[] = [
  ['answers 500', () => (_, response) => void response.writeHead(500).end(), /status 500; 200 was expected/],
  ['answers HTML', () => (_, response) => void response.end('<html></html>'), /JSON/],
  ['sends elsewhere', () => (request, response) => (request.url?.startsWith('/.well-known') ? void response.writeHead(302, { location: '/moved' }).end() : document(request, response)), /fetch failed/],
  ['says it is another', () => json(() => ({ issuer: `${issuer.issuer}/`, jwks_uri: `${issuer.issuer}/keys` })), /not "http.*exactly what it says/],
  ['keeps its keys in the clear', () => json(() => ({ issuer: issuer.issuer, jwks_uri: 'http://keys.example/' })), /jwks_uri of .* must be an https:\/\/ address/],
  ['names no keys', () => json((url) => (url === '/keys' ? {} : { issuer: issuer.issuer, jwks_uri: `${issuer.issuer}/keys` })), /JSON Web Key Set malformed/],
  ['never answers', () => () => undefined, /timeout/],
  ['stops in the middle of its keys', () => ({ url = '' }, response) => {
    if (url !== '/keys') return json(() => ({ issuer: issuer.issuer, jwks_uri: `${issuer.issuer}/keys` }))({ url } as never, response as never);
    response.write('{"keys":');
  }, /did not arrive within 300 ms/],
];

describe('An issuer that', () => {
  it.each(faults)('%s makes no token bad, and is asked again', async (_, handler, cause) => {
    const authenticate = oidcAuthentication({ issuer: issuer.issuer, audience, timeoutMs: 300 });
    const token = `Bearer ${await issuer.sign()}`;
    issuer.replace(handler());
    const refused = await authenticate(token).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(IdentityProviderUnavailable);
    expect(String((refused as IdentityProviderUnavailable).cause)).toMatch(cause);
    issuer.replace(undefined);
    await expect(authenticate(token)).resolves.toMatchObject({ subject: 'somebody' });
  });

  it('has given its keys is left alone, whatever keys tokens name', async () => {
    const authenticate = oidcAuthentication({ issuer: issuer.issuer, audience });
    const before = issuer.asked();
    const unknown = async (kid: number): Promise<string> => `Bearer ${await issuer.sign({ header: { kid: `k${kid}` } })}`;
    for (const kid of [1, 2, 3, 4, 5]) await expect(authenticate(await unknown(kid))).rejects.toThrow(TokenRefused);
    expect(issuer.asked() - before).toBe(1);
  });

  it('is asked by many at once is asked once', async () => {
    const authenticate = oidcAuthentication({ issuer: issuer.issuer, audience });
    const before = issuer.asked();
    const token = `Bearer ${await issuer.sign()}`;
    await Promise.all(Array.from({ length: 20 }, () => authenticate(token)));
    expect(issuer.asked() - before).toBe(1);
  });
});

describe('OIDC_ISSUER', () => {
  it.each(['http://login.example', 'login.example', 'ftp://127.0.0.1/', ''])('"%s" is refused at the start', (wrong) => {
    expect(() => oidcAuthentication({ issuer: wrong, audience })).toThrow(`OIDC_ISSUER must be an https:// address (http:// only on this machine), not "${wrong}".`);
  });

  it.each(['https://login.example/realms/edu', 'http://127.0.0.1:8080', 'http://localhost:8080', 'http://[::1]:8080'])('"%s" is not', (right) => {
    expect(() => oidcAuthentication({ issuer: right, audience })).not.toThrow();
  });
});
