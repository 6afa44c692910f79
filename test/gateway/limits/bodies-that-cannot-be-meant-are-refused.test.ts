import { errorsOf } from '../support/errors';
import { serveToyGraph, type Served } from '../support/client';

const deep = (levels: number): string => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

describe('A body that cannot be meant', () => {
  let served: Served;
  beforeAll(async () => (served = await serveToyGraph()));
  afterAll(() => served.close());

  // After each of them: the process is alive and answers.
  afterEach(async () => {
    expect((await served.post({ query: '{ today }' })).body).toEqual({ data: { today: expect.any(String) } });
  });

  it.each([
    ['45 MB', `{"query":"{ today }","variables":{"a":"${'x'.repeat(45 * 1024 * 1024)}"}}`, 413],
    ['just over a megabyte', `{"query":"{ today } #${'x'.repeat(1024 * 1024)}"}`, 413],
    ['variables 20,000 deep', `{"query":"{ today }","variables":${deep(20_000)}}`, 400],
    ['a variable in use 20,000 deep', `{"query":"query ($a: ID!) { school(id: $a) { id } }","variables":{"a":${deep(20_000)}}}`, 400],
    ['extensions 20,000 deep', `{"query":"{ today }","extensions":${deep(20_000)}}`, 400],
    ['a query 20,000 deep', `{"query":${deep(20_000)}}`, 400],
    ['lists 20,000 deep', `${'['.repeat(20_000)}${']'.repeat(20_000)}`, 400],
    ['two operations at once', '[{"query":"{ today }"},{"query":"{ today }"}]', 400],
    ['a list of a hundred', JSON.stringify(Array(100).fill({ query: '{ today }' })), 400],
    ['an empty list', '[]', 400],
    ['nothing', '', 400],
    ['text', '"{ today }"', 400],
    ['__proto__', '{"query":"{ today }","__proto__":{"a":1}}', 400],
  ])('is refused: %s', async (_, payload, expected) => {
    const { status, body } = await served.post(payload);
    expect(status).toBe(expected);
    expect(body).not.toHaveProperty('data');
    expect(errorsOf(body as object)).toHaveLength(1);
  });

  it.each(['variables', 'extensions'])('is told by how much its %s are too deep', async (part) => {
    const { body } = await served.post(`{"query":"{ today }","${part}":${deep(2_000)}}`);
    expect(errorsOf(body as object)).toMatchObject([{ extensions: { code: 'OPERATION_TOO_LARGE', params: { limit: 'VARIABLE_DEPTH', max: 20, actual: 2_000 } } }]);
  });

  it('is told by how much its variables are too many', async () => {
    const { body } = await served.post({ query: '{ today }', variables: { ids: Array(20_000).fill(1) } });
    expect(errorsOf(body as object)).toMatchObject([{ extensions: { code: 'OPERATION_TOO_LARGE', params: { limit: 'VARIABLE_VALUES', max: 10_000, actual: 20_001 } } }]);
  });

  it('is one error when many of its variables do not fit', async () => {
    const numbers = Array.from({ length: 20 }, (_, index) => index);
    const query = `query (${numbers.map((number) => `$v${number}: Int!`).join(' ')}) { ${numbers.map((number) => `d${number}: directory(first: $v${number}) { totalCount }`).join(' ')} }`;
    const { status, body } = await served.post({ query, variables: {} });
    expect(status).toBe(400);
    expect(errorsOf(body as object)).toEqual([
      { message: 'Variable "$v0" of required type "Int!" was not provided.', path: undefined, extensions: { code: 'BAD_REQUEST' } },
    ]);
  });
});
