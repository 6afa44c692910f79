import { errorsOf } from './support/errors';
import { startToyGraph, topologies, type ToyGraph } from './support/toy-graph';

const query = '{ places { ... on Office { floor } ... on School { id name motto } } }';

describe.each(topologies)('In a list with nulls and rows that need no other subgraph, %s', (topology) => {
  let graph: ToyGraph;
  afterEach(() => graph.close());

  it('a failing field is told at its own row', async () => {
    const motto = ({ id }: { id: string }): string => {
      if (id === 's1') return 'Onward';
      throw new Error('boom');
    };
    graph = await startToyGraph(topology, { resolvers: { schools: { 'School.motto': motto } } });
    const answer = await graph.gateway.execute({ query });
    expect(answer.data).toEqual({
      places: [{ floor: 2 }, null, { id: 's1', name: 'School s1', motto: 'Onward' }, { floor: 3 }, { id: 's2', name: 'School s2', motto: null }],
    });
    expect(errorsOf(answer)).toMatchObject([{ path: ['places', 4, 'motto'], extensions: { code: 'INTERNAL' } }]);
  });

  it('a dangling reference is told at its own row', async () => {
    const resolve = async ({ id }: { id: string }) => (id === 's2' ? { __typename: 'School', id } : null);
    graph = await startToyGraph(topology, { resolvers: { schools: { 'School.__resolveReference': resolve } } });
    const answer = await graph.gateway.execute({ query });
    expect(answer.data).toMatchObject({ places: [{ floor: 2 }, null, null, { floor: 3 }, { name: 'School s2' }] });
    expect(errorsOf(answer)).toMatchObject([{ path: ['places', 2], extensions: { code: 'DANGLING_REFERENCE' } }]);
  });
});
