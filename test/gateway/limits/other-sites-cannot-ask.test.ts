import { errorsOf } from '../support/errors';
import { serveToyGraph, type Served } from '../support/client';

const query = { query: '{ school(id: "s1") { name } }' };
const mutation = 'mutation { closeRoom(id: "r1") }';
const corsHeaders = ({ headers }: { headers: Headers }): string[] => [...headers.keys()].filter((name) => name.startsWith('access-control'));
const preflight = (origin: string): RequestInit => ({
  method: 'OPTIONS',
  headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization,content-type' },
});

describe('What a page of another site can send without the browser asking first', () => {
  let served: Served;
  beforeAll(async () => (served = await serveToyGraph()));
  afterAll(() => served.close());

  const post = (type: string | undefined, body: BodyInit): RequestInit => ({ method: 'POST', body, ...(type && { headers: { 'content-type': type } }) });
  const form = new FormData();
  form.set('operations', JSON.stringify({ query: mutation }));

  it.each([
    ['JSON as plain text', '/graphql', post('text/plain', JSON.stringify({ query: mutation })), 400],
    ['a form', '/graphql', post('application/x-www-form-urlencoded', new URLSearchParams({ query: mutation }).toString()), 415],
    ['a form of several parts', '/graphql', post(undefined, form), 415],
    ['bytes of no type', '/graphql', post(undefined, new Blob([JSON.stringify({ query: mutation })])), 415],
    ['a bare GET', `/graphql?${new URLSearchParams(query)}`, {}, 400],
    ['a bare GET of a mutation', `/graphql?${new URLSearchParams({ query: mutation })}`, {}, 400],
  ])('is refused: %s', async (_, path, init, expected) => {
    const { status, body } = await served.send(path, init);
    expect(status).toBe(expected);
    expect(body).not.toHaveProperty('data');
    expect(errorsOf(body as object)).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }]);
    expect(served.asked()).toBe(0);
  });

  it('is never a change, even with a header that a form cannot send', async () => {
    const { status, headers } = await served.send(`/graphql?${new URLSearchParams({ query: mutation })}`, { headers: { 'apollo-require-preflight': 'yes' } });
    expect(status).toBe(405);
    expect(headers.get('allow')).toBe('POST');
    expect(served.asked()).toBe(0);
  });

  it('gets no header that lets the page read the answer', async () => {
    expect(corsHeaders(await served.post(query, { origin: 'https://elsewhere.example' }))).toEqual([]);
    const { status, headers } = await served.send('/graphql', preflight('https://elsewhere.example'));
    expect(status).toBe(404);
    expect(corsHeaders({ headers })).toEqual([]);
  });
});

describe('Origins that are allowed', () => {
  let served: Served;
  const allowed = ['https://schools.example', 'http://127.0.0.1:5173'];
  beforeAll(async () => (served = await serveToyGraph({ corsOrigins: allowed, rates: { address: 100 } })));
  afterAll(() => served.close());

  it.each(allowed)('may ask and read, each by its own name: %s', async (origin) => {
    const asked = await served.send('/graphql', preflight(origin));
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-origin')).toBe(origin);
    expect(asked.headers.get('access-control-allow-methods')).toBe('GET, POST');
    expect(asked.headers.get('access-control-allow-headers')).toContain('authorization, content-type');
    const { status, headers } = await served.post(query, { origin });
    expect(status).toBe(200);
    expect(headers.get('access-control-allow-origin')).toBe(origin);
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    expect(headers.get('vary')).toContain('Origin');
  });

  it('may read refusals as well', async () => {
    const { status, headers } = await served.post({ query: '{' }, { origin: 'https://schools.example' });
    expect(status).toBe(400);
    expect(headers.get('access-control-allow-origin')).toBe('https://schools.example');
  });

  it.each([
    'https://elsewhere.example',
    'https://schools.example.elsewhere.example',
    'http://schools.example',
    'https://schools.example:8443',
    'null',
    '*',
  ])('are no others: %s', async (origin) => {
    expect(corsHeaders(await served.post(query, { origin }))).toEqual([]);
    const { status, headers } = await served.send('/graphql', preflight(origin));
    expect(status).toBe(404);
    expect(corsHeaders({ headers })).toEqual([]);
  });

  it.each(['*', 'https://*.example', 'schools.example', 'https://schools.example/', 'https://schools.example/page', 'null', 'file:///tmp'])(
    'cannot be %s',
    async (origin) => {
      await expect(serveToyGraph({ corsOrigins: [origin] })).rejects.toThrow(`"${origin}" is no origin to allow`);
    },
  );
});
