import { randomUUID } from 'node:crypto';
import { request } from 'undici';
import fc from 'fast-check';
import { schoolsSubgraph } from '../../subgraphs/schools';
import { subgraphLogin } from '../../database/provision/roles';
import { envelopeHeader, signEnvelope } from '../../subgraphs/kit/context/envelope/header';
import { encodePayload } from '../../subgraphs/kit/context/envelope/payload';
import { readEnvelopeKeys, type EnvelopeKeys } from '../../subgraphs/kit/context/envelope/keys';
import { UsedOnce } from '../../subgraphs/kit/context/envelope/used-once';
import { listen, type SubgraphListener } from '../../subgraphs/kit/run/listen';
import { startSubgraph, type RunningSubgraph } from '../../subgraphs/kit/run/subgraph';
import { testKeys } from '../support/envelope-keys';
import { ownDatabase, type TestDatabase } from '../support/server';
import { administrator } from '../support/viewers';

const [present, next, foreign] = [testKeys('present'), testKeys('next'), testKeys('foreign')];
const envelope = { requestId: 'gate', viewer: administrator, today: '2026-11-23', deadline: Date.now() + 600_000 };
const body = JSON.stringify({ query: '{ counties { totalCount } }' });

let database: TestDatabase;
let subgraph: RunningSubgraph;
let listener: SubgraphListener;
const statements: string[] = [];

beforeAll(async () => {
  database = await ownDatabase('empty');
  subgraph = await startSubgraph(schoolsSubgraph, { login: subgraphLogin(database.owner, 'schools'), onStatement: ({ text }) => statements.push(text) });
  listener = await listen(subgraph, { host: '127.0.0.1', port: 0, keys: [...next, ...present] });
});
afterAll(async () => {
  await listener.close();
  await subgraph.close();
  await database.drop();
});
beforeEach(() => {
  statements.length = 0;
});

const signed = (keys: EnvelopeKeys = present, text = body, audience = 'schools', now = Date.now()): string => signEnvelope(envelope, keys, { audience, body: text }, now);

interface Sent {
  readonly header?: string | string[];
  readonly text?: string;
  /** Null sends none. */
  readonly type?: string | null;
}

async function post({ header, text = body, type = 'application/json' }: Sent, url = listener.url): Promise<{ status: number; json: { data?: unknown; errors?: { extensions: { code: string } }[] } }> {
  const headers = { ...(type !== null && { 'content-type': type }), ...(header !== undefined && { [envelopeHeader]: header }) };
  const { statusCode, body: answer } = await request(url, { method: 'POST', headers, body: text === '' ? undefined : text });
  return { status: statusCode, json: (await answer.json()) as never };
}

/** Signed for what it is, only not now. */
const at = (now: number): string => signed(present, body, 'schools', now);
const withPayload = (payload: string): string => signed().replace(/^v1\.[^.]+/, `v1.${payload}`);

test('what the gateway signed is answered, with either of two keys', async () => {
  for (const keys of [present, next]) {
    expect(await post({ header: signed(keys) })).toEqual({ status: 200, json: { data: { counties: { totalCount: 0 } } } });
  }
});

test.each<[string, () => Sent]>([
  ['no envelope', () => ({})],
  ['an envelope of another form', () => ({ header: 'v2.a.b' })],
  ['an envelope of one part', () => ({ header: 'abc' })],
  ['a signature of a key that is not shared', () => ({ header: signed(foreign) })],
  ['an envelope for another subgraph', () => ({ header: signed(present, body, 'staffing') })],
  ['another body than the signed one', () => ({ header: signed(), text: JSON.stringify({ query: '{ schools { totalCount } }' }) })],
  ['an envelope from sixteen seconds ago', () => ({ header: at(Date.now() - 16_000) })],
  ['an envelope from the future', () => ({ header: at(Date.now() + 60_000) })],
  ['a changed payload', () => ({ header: withPayload(encodePayload({ envelope, iat: Date.now(), jti: 'changed' })) })],
  ['the same signature written otherwise', () => ({ header: `${signed()}=` })],
  ['two envelopes', () => ({ header: [signed(), signed()] })],
  ['a forged envelope without a body', () => ({ header: signed(foreign, ''), text: '', type: null })],
  ['a forged envelope with an empty body', () => ({ header: signed(foreign, ''), text: '' })],
  ['forged entities', () => ({ text: JSON.stringify({ query: 'query($r: [_Any!]!) { _entities(representations: $r) { __typename } }', variables: { r: [] } }) })],
  ['a question for the schema', () => ({ text: JSON.stringify({ query: '{ _service { sdl } }' }) })],
  ['text that is no JSON, without an envelope', () => ({ text: '{' })],
])('%s is 401, and the database is asked nothing', async (_, sent) => {
  const { status, json } = await post(sent());
  expect([status, json.errors?.[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
  expect(statements).toEqual([]);
});

test.each([-13_000, 1_000])('an envelope %d ms from now is answered: within its time, or of a clock a little ahead', async (ms) => {
  expect((await post({ header: at(Date.now() + ms) })).status).toBe(200);
});

test('a header is taken once', async () => {
  const header = signed();
  expect((await post({ header })).status).toBe(200);
  statements.length = 0;
  expect((await post({ header })).status).toBe(401);
  expect(statements).toEqual([]);
});

test('a key that is no longer shared is not taken', async () => {
  const rotated = await listen(subgraph, { host: '127.0.0.1', port: 0, keys: next });
  try {
    expect((await post({ header: signed(present) }, rotated.url)).status).toBe(401);
    expect((await post({ header: signed(next) }, rotated.url)).status).toBe(200);
  } finally {
    await rotated.close();
  }
});

test('any changed character of header or body is refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.boolean(), fc.nat(), fc.integer({ min: 33, max: 126 }), async (inHeader, place, code) => {
      const header = signed();
      const [target, other] = inHeader ? [header, body] : [body, header];
      const index = place % target.length;
      const changed = target.slice(0, index) + String.fromCharCode(code) + target.slice(index + 1);
      fc.pre(changed !== target);
      const { status } = await post(inHeader ? { header: changed, text: other } : { header: other, text: changed });
      expect(status).toBe(401);
    }),
    { numRuns: 150 },
  );
});

test.each([
  ['an array', '[{"query":"{ counties { totalCount } }"}]', 400],
  ['a thing nested twenty thousand deep', `${'['.repeat(20_000)}${']'.repeat(20_000)}`, 400],
  ['a prototype', '{"query":"{ counties { totalCount } }","__proto__":{"admin":true}}', 400],
  ['half a thing', '{"query":', 400],
  ['more than eight megabytes', 'x'.repeat(8 * 1024 * 1024 + 1), 413],
])('%s that is signed is refused and does no harm', async (_, text, expected) => {
  expect((await post({ header: signed(present, text), text })).status).toBe(expected);
  expect((await post({ header: signed() })).status).toBe(200);
});

test('a signed body of another type is not read', async () => {
  expect((await post({ header: signed(), type: 'text/plain' })).status).toBe(415);
  expect(statements).toEqual([]);
});

test('a lead school of a thousand partners is answered', async () => {
  const ids = Array.from({ length: 1_000 }, () => randomUUID());
  const scope = { ownSchool: randomUUID(), partners: { STAFFING: ids, FACILITIES: ids }, allPartners: ids };
  const header = signEnvelope({ ...envelope, viewer: { ...administrator, scope } }, present, { audience: 'schools', body });
  expect((await post({ header })).status).toBe(200);
});

test.each([['/livez', 'alive'], ['/readyz', 'ready']])('%s is open to all and says no more than %j', async (path, status) => {
  const { body: answer } = await request(new URL(path, listener.url));
  expect(await answer.json()).toEqual({ status });
});

test('ten thousand entities are looked for at once, one more is refused', async () => {
  const ask = async (count: number) => {
    const representations = Array.from({ length: count }, () => ({ __typename: 'School', id: '00000000-0000-7000-8000-000000000000' }));
    const text = JSON.stringify({ query: 'query($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }', variables: { representations } });
    return post({ header: signed(present, text), text });
  };
  expect(((await ask(10_000)).json.data as { _entities: unknown[] })._entities).toHaveLength(10_000);
  expect((await ask(10_001)).json.errors?.[0]?.extensions).toMatchObject({ code: 'OPERATION_TOO_LARGE', params: { limit: 'REPRESENTATIONS', max: 10_000, actual: 10_001 } });
});

test('when no more used headers can be remembered, none is taken', () => {
  const used = new UsedOnce(2);
  expect(['a', 'b', 'a', 'c', 'a'].map((jti) => used.first(jti))).toEqual([true, true, false, false, false]);
});

test.each([
  [undefined, /SCHOOLS_ENVELOPE_KEYS must hold the key/],
  ['c2hvcnQ', /Key 1 of SCHOOLS_ENVELOPE_KEYS has 5 bytes/],
  [[1, 2, 3].map((byte) => Buffer.alloc(32, byte).toString('base64url')).join(), /holds 3 keys/],
  ['this sentence is long enough but it is no key', /Key 1 of SCHOOLS_ENVELOPE_KEYS holds a character that is not base64url/],
])('keys %j are refused at the start, without being told', (text, message) => {
  const refused = (): unknown => readEnvelopeKeys('SCHOOLS_ENVELOPE_KEYS', text);
  expect(refused).toThrow(message);
  for (const key of text?.split(',') ?? []) expect(refused).not.toThrow(key);
});
