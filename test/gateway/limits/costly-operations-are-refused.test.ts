import { errorsOf } from '../support/errors';
import { serveToyGraph, type Served } from '../support/client';

/** Pages within pages: `{ directory { nodes { neighbours { nodes { … id } } } } }`. */
const nested = (levels: number, size: string, items = 'nodes'): string => {
  const [open, close] = items === 'nodes' ? ['nodes {', '}'] : ['edges { node {', '} }'];
  const inner = levels === 1 ? 'id' : `neighbours${nested(levels - 1, size, items)}`;
  return `${size} { ${open} ${inner} ${close} }`;
};
const directory = (levels: number, size: string, items?: string): string => `{ directory${nested(levels, size, items)} }`;

describe('An operation whose answer could be too large', () => {
  let served: Served;
  beforeAll(async () => (served = await serveToyGraph()));
  afterAll(() => served.close());

  const refused = (actual: number) => [
    {
      message: 'The operation asks for more than one request may.',
      path: undefined,
      extensions: { code: 'OPERATION_TOO_LARGE', params: { limit: 'COST', max: 400_000, actual } },
    },
  ];

  it.each([
    // Each level: the list, `nodes`, and a hundred times what is in them; an edge has its node besides.
    ['a hundred of a hundred of a hundred of a hundred', { query: directory(4, '(first: 100)') }, 102_020_202],
    ['the same as edges', { query: directory(4, '(last: 100)', 'edges') }, 203_030_302],
    ['the same by variable', { query: directory(4, '(first: $size)').replace('{', 'query ($size: Int) {'), variables: { size: 100 } }, 102_020_202],
    ['the same by default of a variable', { query: directory(4, '(first: $size)').replace('{', 'query ($size: Int = 100) {') }, 102_020_202],
    ['pages of no size within each other', { query: directory(5, '') }, 3_536_842],
    [
      'a part of it in a fragment',
      { query: `{ directory(first: 100) { ...C } } fragment C on SchoolConnection { nodes { neighbours${nested(3, '(first: 100)')} } }` },
      102_020_202,
    ],
  ])('is refused before anything is asked: %s', async (_, request, cost) => {
    const { status, body } = await served.post(request);
    expect(status).toBe(400);
    expect(errorsOf(body as object)).toEqual(refused(cost));
    expect(served.asked()).toBe(0);
  });

  it('is judged by the operation that is run', async () => {
    const query = `query Large ${directory(4, '(first: 100)')} query Small { today }`;
    expect((await served.post({ query, operationName: 'Large' })).status).toBe(400);
    expect((await served.post({ query, operationName: 'Small' })).status).toBe(200);
  });

  it('is judged anew when only the variables differ', async () => {
    const query = directory(4, '(first: $size)').replace('{', 'query ($size: Int) {');
    expect((await served.post({ query, variables: { size: 2 } })).status).toBe(200);
    expect((await served.post({ query, variables: { size: 100 } })).status).toBe(400);
  });

  it('counts what a page has once as once', async () => {
    const query = '{ directory(first: 100) { totalCount nodes { neighbours(first: 100) { totalCount } } } }';
    expect((await served.post({ query })).status).toBe(200);
  });
});
