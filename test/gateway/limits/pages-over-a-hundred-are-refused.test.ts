import { errorsOf } from '../support/errors';
import { serveToyGraph, type Served } from '../support/client';

const literal = (argument: string) => ({ query: `{ directory(${argument}) { totalCount } }` });
const variable = (first: unknown) => ({ query: 'query ($size: Int) { directory(first: $size) { totalCount } }', variables: { size: first } });
const fallback = (size: number) => ({ query: `query ($size: Int = ${size}) { directory(first: $size) { totalCount } }` });

describe('A page size that no list gives', () => {
  let served: Served;
  beforeAll(async () => (served = await serveToyGraph()));
  afterAll(() => served.close());

  it.each([
    ['as literal', literal('first: 1000000'), { first: 1_000_000, min: 1, max: 100 }],
    ['as variable', variable(101), { first: 101, min: 1, max: 100 }],
    ['as default of a variable', fallback(1_000_000), { first: 1_000_000, min: 1, max: 100 }],
    ['negative', literal('last: -1'), { last: -1, min: 1, max: 100 }],
    ['negative, as variable', variable(-5), { first: -5, min: 1, max: 100 }],
    ['zero', literal('first: 0'), { first: 0, min: 1, max: 100 }],
    ['zero, as default of a variable', fallback(0), { first: 0, min: 1, max: 100 }],
    ['from both ends', literal('first: 1, last: 1000000'), { first: 1, last: 1_000_000, max: 100 }],
    ['in a nested list', { query: '{ directory { nodes { neighbours(first: 500) { nodes { id } } } } }' }, { first: 500, min: 1, max: 100 }],
    [
      'in a fragment, of another type',
      { query: '{ places { ...P } } fragment P on Place { ... on School { neighbours(last: 200) { totalCount } } }' },
      { last: 200, min: 1, max: 100 },
    ],
  ])('is refused before anything is asked: %s', async (_, request, params) => {
    const { status, body } = await served.post(request);
    expect(status).toBe(400);
    expect(body).not.toHaveProperty('data');
    expect(errorsOf(body as object)).toEqual([{ message: expect.stringContaining('between 1 and 100'), path: undefined, extensions: { code: 'BAD_PAGE_SIZE', params } }]);
    expect(served.asked()).toBe(0);
  });

  it.each([
    ['a hundred', literal('first: 100')],
    ['one', literal('last: 1')],
    ['none', { query: '{ directory { nodes { id } } }' }],
    ['null', variable(null)],
    ['a variable that is not given', variable(undefined)],
    ['a default that is not used', { query: 'query ($size: Int = 500) { directory(first: $size) { totalCount } }', variables: { size: 5 } }],
  ])('is not %s', async (_, request) => {
    const { status, body } = await served.post(request);
    expect(status).toBe(200);
    expect(body.errors).toBeUndefined();
    expect(body.data).toHaveProperty('directory');
  });
});
