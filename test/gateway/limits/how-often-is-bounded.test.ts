import { request } from 'undici';
import { oidcAuthentication } from '../../../gateway/authentication';
import { startIdentityGraph, type IdentityGraph } from '../support/identity-graph';
import { audience, startOwnIssuer, type OwnIssuer } from '../support/own-issuer';

let issuer: OwnIssuer;
let graph: IdentityGraph;
beforeEach(async () => {
  issuer = await startOwnIssuer();
  graph = await startIdentityGraph({ authenticate: oidcAuthentication({ issuer: issuer.issuer, audience }), rates: { account: 4, address: 2, refusedTokens: 3 } });
});
afterEach(async () => {
  await graph.close();
  await issuer.close();
});

const as = async (sub: string): Promise<Record<string, string>> => ({ authorization: `Bearer ${await issuer.sign({ claims: { sub, role: 'SYSTEM_ADMINISTRATOR' } })}` });
const statuses = async (times: number, headers: Record<string, string> = {}): Promise<number[]> => {
  const seen: number[] = [];
  for (let index = 0; index < times; index += 1) seen.push((await graph.ask(headers)).status);
  return seen;
};

test('the strangers of an address and each account have a bound of their own', async () => {
  expect(await statuses(3)).toEqual([200, 200, 429]);
  expect(await statuses(5, await as('one'))).toEqual([200, 200, 200, 200, 429]);
  expect(await statuses(1, await as('two'))).toEqual([200]);
});

test('over the bound it is said when to come again', async () => {
  await statuses(2);
  const { headers, body } = await graph.ask();
  expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', params: { retryAfterSeconds: expect.any(Number) as number } });
});

test('an address that the client claims is not believed', async () => {
  await statuses(2);
  expect((await graph.ask({ 'x-forwarded-for': '198.51.100.7' })).status).toBe(429);
});

test('whoever guesses tokens is stopped', async () => {
  expect(await statuses(5, { authorization: 'Bearer guess' })).toEqual([401, 401, 401, 429, 429]);
});

test('health is asked as often as one likes', async () => {
  for (let index = 0; index < 10; index += 1) expect((await request(`${graph.url}/livez`)).statusCode).toBe(200);
});
