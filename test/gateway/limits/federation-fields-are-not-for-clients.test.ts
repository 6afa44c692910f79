import { errorsOf } from '../support/errors';
import { serveToyGraph, type Served } from '../support/client';

describe('What subgraphs answer the gateway with', () => {
  let served: Served;
  beforeAll(async () => (served = await serveToyGraph()));
  afterAll(() => served.close());

  it.each([
    ['_service', '{ _service { sdl } }', 'Cannot query field "_service" on type "Query".'],
    [
      '_entities',
      '{ _entities(representations: [{ __typename: "Teacher", id: "t1" }]) { ... on Teacher { phone } } }',
      'Cannot query field "_entities" on type "Query".',
    ],
  ])('is no field of the graph: %s', async (_, query, message) => {
    const { status, body } = await served.post({ query });
    expect(status).toBe(400);
    expect(body).not.toHaveProperty('data');
    expect(errorsOf(body as object)).toEqual([{ message, path: undefined, extensions: { code: 'BAD_REQUEST' } }]);
    expect(served.asked()).toBe(0);
  });

  it('is no type of it, by variable', async () => {
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }';
    const { status, body } = await served.post({ query, variables: { r: [{ __typename: 'Teacher', id: 't1' }] } });
    expect(status).toBe(400);
    expect(errorsOf(body as object)).toContainEqual({ message: 'Unknown type "_Any".', path: undefined, extensions: { code: 'BAD_REQUEST' } });
    expect(served.asked()).toBe(0);
  });
});
