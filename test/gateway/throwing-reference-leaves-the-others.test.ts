import { errorsOf } from './support/errors';
import { startToyGraph, topologies, type ToyGraph } from './support/toy-graph';

describe.each(topologies)('A reference that throws, %s', (topology) => {
  let graph: ToyGraph;
  afterEach(() => graph.close());

  it('is null alone; the other entities of the list are there', async () => {
    graph = await startToyGraph(topology, {
      resolvers: {
        rooms: {
          'School.__resolveReference': async ({ id }: { id: string }) => {
            if (id === 's2') throw new Error('boom');
            return { __typename: 'School', id };
          },
        },
      },
    });
    const answer = await graph.gateway.execute({ query: '{ schools { name roomCount } }' });
    // roomCount is non-null and so is the list's element: the list as a whole falls, with the one error that caused it.
    expect(answer.data).toEqual({ schools: null });
    expect(errorsOf(answer)).toEqual([
      {
        message: 'Something went wrong on our side.',
        path: ['schools', 1, 'roomCount'],
        extensions: { code: 'INTERNAL', service: 'rooms' },
      },
    ]);

    const nullable = await graph.gateway.execute({ query: '{ schools { name rooms { name } } }' });
    expect(nullable.data).toEqual({
      schools: [
        { name: 'School s1', rooms: [{ name: 'Laboratory' }] },
        { name: 'School s2', rooms: null },
        { name: 'School s3', rooms: [{ name: 'Laboratory' }] },
      ],
    });
    expect(errorsOf(nullable)).toMatchObject([{ path: ['schools', 1, 'rooms'], extensions: { code: 'INTERNAL' } }]);
  });
});
