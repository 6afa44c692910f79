import { connect } from 'node:net';
import { generateKeyPair, UnsecuredJWT } from 'jose';
import { oidcAuthentication } from '../../gateway/authentication';
import { anonymous } from '../../subgraphs/kit/context/viewer';
import { startIdentityGraph, type IdentityGraph } from './support/identity-graph';
import { audience, now, startOwnIssuer, type OwnIssuer } from './support/own-issuer';

let issuer: OwnIssuer;
let graph: IdentityGraph;
beforeAll(async () => {
  issuer = await startOwnIssuer();
  graph = await startIdentityGraph({ authenticate: oidcAuthentication({ issuer: issuer.issuer, audience }) });
});
afterAll(async () => {
  await graph.close();
  await issuer.close();
});
beforeEach(() => Object.values(graph.received).forEach((requests) => requests.splice(0)));

const bearer = async (token: string | Promise<string>): Promise<{ authorization: string }> => ({ authorization: `Bearer ${await token}` });
const hour = 60 * 60;

/** The payload says another role than what was signed. */
async function tampered(): Promise<string> {
  const [header, payload = '', signature] = (await issuer.sign({ claims: { role: 'TEACHER', school: '3262000002', teacher: 'T1' } })).split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
  return [header, Buffer.from(JSON.stringify({ ...claims, role: 'SYSTEM_ADMINISTRATOR' })).toString('base64url'), signature].join('.');
}

const otherKey = async (): Promise<string> => issuer.sign({ key: (await generateKeyPair('ES256')).privateKey });
const unsigned = (): string =>
  new UnsecuredJWT({ role: 'SYSTEM_ADMINISTRATOR' }).setIssuer(issuer.issuer).setAudience(audience).setSubject('somebody').setIssuedAt().setExpirationTime('10m').encode();

const badTokens: readonly (readonly [what: string, token: () => string | Promise<string>, params: object])[] = [
  ['expired', () => issuer.sign({ claims: { iat: now() - 700, exp: now() - 100 } }), { problem: 'expired', claim: 'exp' }],
  ['without exp', () => issuer.sign({ claims: { exp: undefined } }), { problem: 'missing', claim: 'exp' }],
  ['without iat', () => issuer.sign({ claims: { iat: undefined } }), { problem: 'missing', claim: 'iat' }],
  ['without sub', () => issuer.sign({ claims: { sub: undefined } }), { problem: 'missing', claim: 'sub' }],
  ['with an empty sub', () => issuer.sign({ claims: { sub: '' } }), { problem: 'empty', claim: 'sub' }],
  ['for another audience', () => issuer.sign({ claims: { aud: 'payroll' } }), { problem: 'not accepted', claim: 'aud' }],
  ['for no audience', () => issuer.sign({ claims: { aud: undefined } }), { problem: 'missing', claim: 'aud' }],
  ['of another issuer', () => issuer.sign({ claims: { iss: 'https://elsewhere.example' } }), { problem: 'not accepted', claim: 'iss' }],
  ['unsigned', unsigned, { problem: 'not accepted', claim: 'alg' }],
  ['signed with the public key as a shared secret', () => issuer.sign({ header: { alg: 'HS256' }, key: Buffer.from(issuer.publicPem) }), { problem: 'not accepted', claim: 'alg' }],
  ['signed with another key', otherKey, { problem: 'signature does not match' }],
  ['naming a key the issuer does not have', () => issuer.sign({ header: { kid: 'other' } }), { problem: 'names no key of the issuer' }],
  ['tampered with', tampered, { problem: 'signature does not match' }],
  ['an ID token', () => issuer.sign({ header: { typ: 'JWT' } }), { problem: 'not accepted', claim: 'typ' }],
  ['of no stated type', () => issuer.sign({ header: { typ: undefined } }), { problem: 'not accepted', claim: 'typ' }],
  ['valid for a day', () => issuer.sign({ claims: { exp: now() + 24 * hour } }), { problem: 'valid for more than an hour', claim: 'exp' }],
  ['of yesterday', () => issuer.sign({ claims: { iat: now() - 24 * hour } }), { problem: 'expired', claim: 'iat' }],
  ['issued in the future', () => issuer.sign({ claims: { iat: now() + 60, exp: now() + 600 } }), { problem: 'not accepted', claim: 'iat' }],
  ['not yet valid', () => issuer.sign({ claims: { nbf: now() + 60 } }), { problem: 'not accepted', claim: 'nbf' }],
  ['garbage', () => 'garbage', { problem: 'not a signed token that can be read' }],
  ['garbage in three parts', () => 'a.b.c', { problem: 'not a signed token that can be read' }],
  ['without a signature', async () => (await issuer.sign()).replace(/[^.]+$/, ''), { problem: 'signature does not match' }],
];

describe('A token that is', () => {
  it.each(badTokens)('%s is refused, and nobody is asked anything', async (_, token, params) => {
    const { status, headers, body } = await graph.ask(await bearer(token()));
    expect(body).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED', id: expect.any(String), params } }] });
    expect(body).not.toHaveProperty('data');
    expect(status).toBe(401);
    expect(headers['www-authenticate']).toBe('Bearer error="invalid_token"');
    expect(Object.values(graph.received).flat()).toEqual([]);
  });

  it('good is taken, and no token is a stranger', async () => {
    expect((await graph.ask(await bearer(issuer.sign()))).viewer).toEqual({ ...anonymous, subject: 'somebody', role: 'SYSTEM_ADMINISTRATOR' });
    expect((await graph.ask()).viewer).toEqual(anonymous);
  });
});

describe('An authorization header that', () => {
  it.each([
    ['has another scheme', 'Basic c29tZWJvZHk6c2VjcmV0'],
    ['has no token', 'Bearer'],
    ['is empty', ''],
    ['holds two tokens', 'Bearer a.b.c, Bearer d.e.f'],
  ])('%s is refused', async (_, authorization) => {
    const { status, body } = await graph.ask({ authorization });
    expect(body.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED', params: { problem: 'not written "Bearer <token>"' } } }]);
    expect(status).toBe(401);
  });

  it('is there twice is refused, even when both are good', async () => {
    const { authorization } = await bearer(issuer.sign());
    const answer = await raw(`authorization: ${authorization}\r\nAuthorization: ${authorization}\r\ncontent-length: 2\r\n\r\n{}`);
    expect(answer).toMatch(/^HTTP\/1\.1 401 .*more than one authorization header/s);
  });

  it('is refused is so before the body is read', async () => {
    const answer = await raw('authorization: Bearer garbage\r\ncontent-length: 1000\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 401 /);
    const asked = await graph.gateway.app.inject({ method: 'POST', url: '/graphql', headers: { authorization: 'Bearer x', 'content-type': 'application/json' }, payload: '{"query":' });
    expect(asked.statusCode).toBe(401);
  });

  it('is refused leaves no token in answer or log', async () => {
    const token = await otherKey();
    const { body } = await graph.ask(await bearer(token));
    for (const part of token.split('.')) expect(JSON.stringify([body, graph.logged])).not.toContain(part);
  });
});

/** Sends a request head as it is, since clients would put it in order, and gives what comes back first. */
async function raw(head: string): Promise<string> {
  const { hostname, port } = new URL(graph.url);
  const socket = connect(Number(port), hostname);
  socket.write(`POST /graphql HTTP/1.1\r\nhost: ${hostname}\r\ncontent-type: application/json\r\n${head}`);
  let answer = '';
  for await (const chunk of socket) {
    answer += String(chunk);
    if (answer.includes('"errors"')) break;
  }
  return answer;
}
