import { errorsOf } from '../support/errors';
import { serveToyGraph, type Served } from '../support/client';

const times = (count: number, text: (index: number) => string): string => Array.from({ length: count }, (_, index) => text(index)).join(' ');

/** Each fragment spreads the next one twice: with thirty of them, 2^30 fields. */
const doubling = (type: string, open: string, close: string): string =>
  `${times(30, (index) => `fragment F${index} on ${type} { ...F${index + 1} ${open} ...F${index + 1} ${close} }`)} fragment F30 on ${type} { __typename }`;

const school = '{ school(id: "s1") { ...F0 } }';
const deep = (levels: number): string => `${'leader { homeSchool { '.repeat(levels)} id ${'} }'.repeat(levels)}`;

const tooLarge: readonly (readonly [name: string, query: string, limit: string, actual: number])[] = [
  ['a field in a field in a field …', `{ school(id: "s1") { ${deep(20)} } }`, 'DEPTH', 42],
  ['the same, cut into fragments', `${school} fragment F0 on School { ${deep(9)} ...F1 } fragment F1 on School { ${'leader { homeSchool { '.repeat(6)} ...F2 ${'} }'.repeat(6)} } fragment F2 on School { ${deep(8)} }`, 'DEPTH', 30],
  ['2^30 fields in thirty fragments', `${school} ${doubling('School', '', '')}`, 'SELECTIONS', 3 * 2 ** 30],
  ['2^30 root fields in thirty fragments', `{ ...F0 } ${doubling('Query', '', '')}`, 'ROOT_FIELDS', 2 ** 30],
  ['2^30 fields in fragments within inline fragments', `${school} ${doubling('School', '... on School {', '}')}`, 'SELECTIONS', 2 ** 32 - 1],
  ['1000 aliases', `{ school(id: "s1") { ${times(1_000, (index) => `a${index}: name`)} } }`, 'ALIASES', 1_000],
  ['1000 aliases of __typename', `{ ${times(1_000, (index) => `a${index}: __typename`)} }`, 'ALIASES', 1_000],
  ['a field 3000 times', `{ school(id: "s1") { ${'name '.repeat(3_000)} } }`, 'SELECTIONS', 3_001],
  ['a field 3000 times in a fragment that nobody spreads', `{ today } fragment F0 on School { ${'name '.repeat(3_000)} }`, 'SELECTIONS', 3_001],
  ['31 root fields', `{ ${times(31, (index) => `a${index}: today`)} }`, 'ROOT_FIELDS', 31],
  ['700 operations', times(700, (index) => `query Q${index} { today }`), 'OPERATIONS', 700],
  ['500 directives', `{ today ${'@skip(if: false) '.repeat(500)} }`, 'DIRECTIVES', 500],
];

describe('A document that is too large', () => {
  let served: Served;
  beforeAll(async () => (served = await serveToyGraph()));
  afterAll(() => served.close());

  it.each(tooLarge)('is refused with its size: %s', async (_, query, limit, actual) => {
    const { status, body } = await served.post({ query });
    expect(status).toBe(400);
    expect(body).not.toHaveProperty('data');
    expect(body.errors?.length).toBeLessThanOrEqual(6);
    expect(errorsOf(body as object)).toContainEqual({
      message: 'The operation asks for more than one request may.',
      path: undefined,
      extensions: { code: 'OPERATION_TOO_LARGE', params: { limit, max: expect.any(Number), actual } },
    });
  });

  it.each([
    ['20,000 tokens', `{ ${'today '.repeat(20_000)} }`, 'Syntax Error: Document contains more that 4000 tokens. Parsing aborted.'],
    ['2000 operations', times(2_000, (index) => `query Q${index} { today }`), 'Syntax Error: Document contains more that 4000 tokens. Parsing aborted.'],
    ['fragments that spread each other', `${school} fragment F0 on School { ...F1 } fragment F1 on School { ...F0 }`, 'Cannot spread fragment "F0" within itself via "F1".'],
    ['a value 1900 lists deep', `{ school(id: ${'['.repeat(1_900)}${']'.repeat(1_900)}) { id } }`, expect.stringContaining('ID cannot represent')],
  ])('is refused with the reason: %s', async (_, query, message) => {
    const { status, body } = await served.post({ query });
    expect(status).toBe(400);
    expect(errorsOf(body as object)).toEqual([{ message, path: undefined, extensions: { code: 'BAD_REQUEST' } }]);
  });

  it('has six errors at most, however much is wrong with it', async () => {
    const { status, body } = await served.post({ query: `{ ${times(500, (index) => `wrong${index}`).replace(/(\w+)/g, '... on Query { $1 }')} }` });
    expect(status).toBe(400);
    expect(body.errors?.length).toBeLessThanOrEqual(6);
    const few = await served.post({ query: `{ ${times(20, (index) => `wrong${index}`)} }` });
    expect(few.body.errors).toHaveLength(6);
  });

  it('takes less than a second, the largest bomb that fits into a request', async () => {
    const started = Date.now();
    const { status } = await served.post({ query: `{ ...F0 } ${times(300, (index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`)} fragment F300 on Query { today }` });
    expect(status).toBe(400);
    expect(Date.now() - started).toBeLessThan(1_000);
  });

  it('is refused in process as well', async () => {
    const { errors } = await served.gateway.execute({ query: `{ ${times(100, (index) => `a${index}: __typename`)} }` });
    expect(errors).toMatchObject([{ extensions: { params: { limit: 'ROOT_FIELDS' } } }, { extensions: { params: { limit: 'ALIASES' } } }]);
  });

  it('never reached a subgraph; one of an ordinary size does', async () => {
    expect(served.asked()).toBe(0);
    const { body } = await served.post({ query: '{ school(id: "s1") { ...F } } fragment F on School { name again: name }' });
    expect(body).toEqual({ data: { school: { name: 'School s1', again: 'School s1' } } });
    expect(served.asked()).toBe(1);
  });
});
