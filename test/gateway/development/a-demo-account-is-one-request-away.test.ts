import { request } from 'undici';
import { administrator, createDevelopmentIssuer, type DemoAccount } from '../../../gateway/development';
import { anonymous } from '../../../subgraphs/kit/context/viewer';
import { startIdentityGraph, type IdentityGraph } from '../support/identity-graph';

const school = '3262000002';
const accounts: readonly DemoAccount[] = [
  administrator,
  { account: 'planner', name: 'Planner', role: 'COUNTY_PLANNER', county: '620981', description: 'Plans.' },
  { account: 'lead', name: 'Lead', role: 'LEAD_SCHOOL_USER', school, description: 'Leads.' },
  { account: 'teacher', name: 'Teacher', role: 'TEACHER', school, teacher: 'T620981-00001', description: 'Teaches.' },
];

const viewers = {
  administrator: { role: 'SYSTEM_ADMINISTRATOR' },
  planner: { role: 'COUNTY_PLANNER', counties: ['620981'] },
  lead: { role: 'LEAD_SCHOOL_USER', school },
  teacher: { role: 'TEACHER', school, teacher: 'T620981-00001' },
};

let graph: IdentityGraph;
beforeAll(async () => (graph = await startIdentityGraph({ developmentIssuer: await createDevelopmentIssuer(accounts) })));
afterAll(() => graph.close());

async function send(method: 'GET' | 'POST' | 'OPTIONS', path: string, { body, ...headers }: Record<string, string | undefined> = {}) {
  const response = await request(graph.url + path, { method, headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers }, body });
  const text = await response.body.text();
  return { status: response.statusCode, headers: response.headers, text, json: () => JSON.parse(text) as Record<string, unknown> };
}
const tokenOf = (account: string, headers: Record<string, string> = {}) => send('POST', '/dev/token', { body: JSON.stringify({ account }), ...headers });

describe('The development issuer', () => {
  it('lists its accounts', async () => {
    expect((await send('GET', '/dev/accounts')).json()).toEqual(accounts);
  });

  it.each(Object.entries(viewers))('gives a token of an hour with which one is %s', async (account, identity) => {
    const issued = (await tokenOf(account)).json();
    expect(issued).toEqual({ account, expiresIn: 3600, token: expect.any(String) });
    const { viewer } = await graph.ask({ authorization: `Bearer ${String(issued.token)}` });
    expect(viewer).toEqual({ ...anonymous, subject: account, ...identity });
    const { iss, exp, iat } = JSON.parse(Buffer.from(String(issued.token).split('.')[1] ?? '', 'base64url').toString()) as Record<string, number>;
    expect({ iss, life: Number(exp) - Number(iat) }).toEqual({ iss: 'urn:school-network-graph:development', life: 3600 });
  });

  it('says which accounts there are when asked for another', async () => {
    const { status, json } = await tokenOf('root');
    expect(json()).toMatchObject({ errors: [{ message: 'There is no demo account "root"; there are administrator, planner, lead, teacher.', extensions: { code: 'BAD_REQUEST', id: expect.any(String) } }] });
    expect(status).toBe(404);
    expect((await send('POST', '/dev/token', { body: '{}' })).status).toBe(400);
  });

  it.each(['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip'])('gives nothing to what a proxy passes on with %s', async (header) => {
    for (const { status, text } of [await tokenOf('administrator', { [header]: '203.0.113.7' }), await send('GET', '/dev/accounts', { [header]: '203.0.113.7' })]) {
      expect([status, text]).toEqual([403, expect.stringContaining(`not what a proxy passes on (${header})`)]);
    }
  });

  it('has a key of its own in every process', async () => {
    const another = await createDevelopmentIssuer(accounts);
    const { status } = await graph.ask({ authorization: `Bearer ${(await another.issue('administrator'))?.token}` });
    expect(status).toBe(401);
  });

  it.each([
    ['a form', 'text/plain', 415],
    ['another form', 'application/x-www-form-urlencoded', 415],
    ['no stated type', '', 415],
    ['a page elsewhere', { origin: 'https://elsewhere.example' }, 403],
    ['a sandboxed page', { origin: 'null' }, 403],
    ['a page of another program of this machine', { origin: 'http://127.0.0.1:3000' }, 403],
    ['a name that was made to point here', { host: 'elsewhere.example' }, 403],
    ['a name that was made to point here, as origin too', { host: 'elsewhere.example', origin: 'http://elsewhere.example' }, 403],
    ['a name that begins like this machine', { host: '127.0.0.1.elsewhere.example' }, 403],
  ] as const)('gives no token to %s', async (_, sent, expected) => {
    const { status, headers, text } = await tokenOf('administrator', typeof sent === 'string' ? { 'content-type': sent } : sent);
    expect(status).toBe(expected);
    expect(text).not.toContain('"token"');
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it('allows no other origin to ask, and tells none of its accounts', async () => {
    const origin = 'https://elsewhere.example';
    const preflight = await send('OPTIONS', '/dev/token', { origin, 'access-control-request-method': 'POST' });
    expect(Object.keys(preflight.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    expect((await send('GET', '/dev/accounts', { origin })).status).toBe(403);
  });

  it('answers its own page, under each name of this machine', async () => {
    const { port } = new URL(graph.url);
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`]) {
      expect((await tokenOf('administrator', { host, origin: `http://${host}` })).status).toBe(200);
    }
  });

  it.each([
    [[{ ...administrator, account: 'lead', role: 'LEAD_SCHOOL_USER' as const }], 'Demo account "lead" cannot be used: school is missing, which LEAD_SCHOOL_USER needs.'],
    [[administrator, administrator], 'Demo accounts must have names of their own; got administrator, administrator.'],
  ])('is not made with accounts that could not be used', async (wrong, message) => {
    await expect(createDevelopmentIssuer(wrong)).rejects.toThrow(message);
  });

  it('is not there unless it is asked for', async () => {
    const without = await startIdentityGraph({});
    try {
      for (const path of ['/dev/accounts', '/dev/token']) expect((await request(without.url + path)).statusCode).toBe(404);
    } finally {
      await without.close();
    }
  });
});
