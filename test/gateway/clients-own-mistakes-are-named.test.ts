import { errorsOf } from './support/errors';
import { startToyGraph, type ToyGraph } from './support/toy-graph';

describe('A request that is wrong in itself', () => {
  let graph: ToyGraph;
  beforeAll(async () => (graph = await startToyGraph('in process')));
  afterAll(() => graph.close());

  const post = async (payload: object | string, headers: Record<string, string> = {}) => {
    const response = await graph.gateway.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', ...headers },
      payload,
    });
    return { status: response.statusCode, body: response.json<object>(), headers: response.headers };
  };

  it.each([
    ['syntax', { query: '{ schools {' }, 'Syntax Error: Expected Name, found <EOF>.'],
    ['an unknown field', { query: '{ colleges { name } }' }, 'Cannot query field "colleges" on type "Query".'],
    ['a missing variable', { query: 'query ($id: ID!) { school(id: $id) { name } }' }, 'Variable "$id" of required type "ID!" was not provided.'],
    ['an unknown operation', { query: 'query A { today }', operationName: 'B' }, 'Unknown operation named "B".'],
    ['an ambiguous operation', { query: 'query A { today } query B { today }' }, expect.stringContaining('operationName must say which')],
    ['a subscription', { query: 'subscription { x }' }, 'The graph has no subscriptions: ask a query again instead.'],
    ['no query', { variables: {} }, expect.stringContaining('non-empty `query`')],
    ['a persisted query', { extensions: { persistedQuery: { version: 1, sha256Hash: 'ab' } } }, 'PersistedQueryNotSupported'],
    ['broken JSON', '{"query": ', expect.stringMatching(/JSON/)],
  ])('is told what is wrong: %s', async (_, payload, message) => {
    const { status, body } = await post(payload);
    expect(errorsOf(body)).toEqual([{ message, path: undefined, extensions: { code: 'BAD_REQUEST' } }]);
    // Apollo's clients know PersistedQueryNotSupported by its message and expect 200 with it.
    expect(status).toBe(message === 'PersistedQueryNotSupported' ? 200 : 400);
  });

  it('is refused when it is larger than a megabyte', async () => {
    const { status, body } = await post({ query: `{ today } #${'x'.repeat(1024 * 1024)}` });
    expect(status).toBe(413);
    expect(errorsOf(body)).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }]);
  });

  it('is refused when another site could have sent it', async () => {
    const { status } = await post('{"query":"{ today }"}', { 'content-type': 'text/plain' });
    expect(status).toBe(400);
    const get = await graph.gateway.app.inject({ method: 'GET', url: '/graphql?query={today}' });
    expect(get.statusCode).toBe(400);
    const { headers } = await post({ query: '{ today }' }, { origin: 'https://elsewhere.example' });
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it('is answered by GET with a header that a form cannot send', async () => {
    const get = await graph.gateway.app.inject({ method: 'GET', url: '/graphql?query={today}', headers: { 'apollo-require-preflight': 'yes' } });
    expect(get.json()).toEqual({ data: { today: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) } });
  });

  it('never asked a subgraph for anything', () => {
    expect(graph.received.staffing).toEqual([]);
    expect(graph.received.schools).toHaveLength(2);
  });
});
