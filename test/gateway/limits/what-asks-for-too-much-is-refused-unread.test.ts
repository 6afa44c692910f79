import { request } from 'undici';
import fc from 'fast-check';
import { limits, maxErrors } from '../../../gateway/limits/limits';
import { startToyGraph, type ToyGraph } from '../support/toy-graph';

let graph: ToyGraph;
let url: string;
beforeAll(async () => {
  graph = await startToyGraph('in process', { development: false });
  url = `${await graph.gateway.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
});
afterAll(() => graph.close());
beforeEach(() => {
  for (const requests of Object.values(graph.received)) requests.length = 0;
});

interface Refusal {
  readonly status: number;
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string; readonly params?: { readonly limit?: string } } }[];
}

async function send(body: string): Promise<Refusal> {
  const { statusCode, body: answer } = await request(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  return { status: statusCode, errors: ((await answer.json()) as { errors?: Refusal['errors'] }).errors ?? [] };
}

const ask = (query: string, variables?: object): Promise<Refusal> => send(JSON.stringify({ query, variables }));
const untouched = (): boolean => Object.values(graph.received).every((requests) => requests.length === 0);
const nested = (depth: number): string => `{ schools { ${'leader { school { '.repeat(depth)}name${' } }'.repeat(depth)} } }`;
const doubling = Array.from({ length: 30 }, (_, index) => `fragment F${index} on School { ...F${index + 1} ...F${index + 1} }`).join('\n');

test.each<[string, string, string]>([
  ['a question far too deep', nested(50), 'DEPTH'],
  ['one that is deep through fragments', `{ schools { ...A } } fragment A on School { ${'leader { school { '.repeat(20)}...B${' } }'.repeat(20)} } fragment B on School { name }`, 'DEPTH'],
  ['fragments that go round in a circle', '{ schools { ...A } } fragment A on School { name ...B } fragment B on School { name ...A }', 'DEPTH'],
  ['fragments that double thirty times', `{ schools { ...F0 } } ${doubling} fragment F30 on School { name }`, 'FIELDS'],
  ['a thousand aliases', `{ ${Array.from({ length: 1_000 }, (_, index) => `a${index}: today`).join(' ')} }`, 'FIELDS'],
  ['a hundred aliases', `{ ${Array.from({ length: 100 }, (_, index) => `a${index}: __typename`).join(' ')} }`, 'ROOT_FIELDS'],
  ['aliases below the root', `{ schools { ${Array.from({ length: 100 }, (_, index) => `a${index}: name`).join(' ')} } }`, 'ALIASES'],
  ['a field three thousand times', `{ schools { ${'name '.repeat(3_000)} } }`, 'FIELDS'],
  ['five hundred directives', `{ today ${'@skip(if: false) '.repeat(500)} }`, 'DIRECTIVES'],
  ['a hundred operations', Array.from({ length: 100 }, (_, index) => `query Q${index} { today }`).join(' '), 'OPERATIONS'],
])('%s is 400 with the limit it is over, and no subgraph is asked', async (_, query, limit) => {
  const began = process.cpuUsage();
  const { status, errors } = await ask(query);
  const { user, system } = process.cpuUsage(began);
  expect(errors.map(({ extensions }) => [extensions.code, extensions.params?.limit])).toEqual([['OPERATION_TOO_LARGE', limit]]);
  expect(status).toBe(400);
  expect(untouched()).toBe(true);
  // Not how fast it is, only that it is none of the ways that take for ever.
  expect(user + system).toBeLessThan(1_000_000);
});

test.each([
  ['twenty thousand words', `{ ${'today '.repeat(20_000)} }`],
  ['two thousand operations', Array.from({ length: 2_000 }, (_, index) => `query Q${index} { today }`).join(' ')],
])('%s are more than is read', async (_, query) => {
  const { status, errors } = await ask(query);
  expect([status, errors[0]?.message]).toEqual([400, `Syntax Error: Document contains more that ${limits.TOKENS} tokens. Parsing aborted.`]);
});

test('an answer holds no more than six errors, and names nothing of the schema that was not asked for', async () => {
  const { status, errors } = await ask(`{ ${Array.from({ length: 29 }, (_, index) => `schol${index}`).join(' ')} }`);
  expect(status).toBe(400);
  expect(errors.length).toBeLessThanOrEqual(maxErrors);
  expect(JSON.stringify(errors)).not.toMatch(/Did you mean/);
});

test.each([
  ['an array of operations', '[{"query":"{ today }"},{"query":"{ today }"}]', 400],
  ['an array nested twenty thousand deep', `${'['.repeat(20_000)}${']'.repeat(20_000)}`, 400],
  ['variables nested twenty thousand deep', `{"query":"{ today }","variables":{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}}`, 200],
  ['forty-five megabytes', `{"query":"{ today } #${'x'.repeat(45 * 1024 * 1024)}"}`, 413],
  ['a prototype', '{"query":"{ today }","__proto__":{"admin":true}}', 400],
])('%s does no harm', async (_, body, expected) => {
  const status = await send(body).then(({ status: code }) => code, () => 'cut off' as const);
  // A body that is far too large may be cut off while it is still being sent.
  expect([expected, ...(expected === 413 ? ['cut off'] : [])]).toContain(status);
  expect((await ask('{ today }')).errors).toEqual([]);
});

test.each(['_entities(representations: [])', '_service { sdl }'])('%s is no question for the gateway', async (field) => {
  expect((await ask(`{ ${field} }`)).status).toBe(400);
  expect(untouched()).toBe(true);
});

test('no text whatever is answered with anything but an answer or a refusal', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.json()), async (text) => {
      expect([200, 400]).toContain((await ask(text)).status);
      expect([200, 400]).toContain((await send(text)).status);
    }),
    { numRuns: 150 },
  );
});
