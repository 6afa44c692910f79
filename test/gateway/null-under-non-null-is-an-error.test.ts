import { errorsOf } from './support/errors';
import { startToyGraph, topologies, type ToyGraph } from './support/toy-graph';

const message = 'A value that must be present is missing.';

describe.each(topologies)('A value missing under a non-null field without a word from the subgraph, %s', (topology) => {
  let graph: ToyGraph;
  afterEach(() => graph.close());

  it('is an error with a path, not an extension', async () => {
    graph = await startToyGraph(topology, {
      executors: { schools: async () => ({ data: { school: { id: 's1', name: null } } }) },
    });
    const answer = await graph.gateway.execute({ query: '{ school(id: "s1") { id name } }' });
    expect(answer).toEqual({ data: { school: null }, errors: [expect.anything()] });
    expect(errorsOf(answer)).toEqual([{ message, path: ['school', 'name'], extensions: { code: 'NULL_IN_NON_NULL' } }]);
  });

  it('is told beside the errors of other subgraphs', async () => {
    graph = await startToyGraph(topology, {
      executors: { schools: async () => ({ data: { school: { id: 's1', name: null } } }) },
      resolvers: {
        staffing: {
          'Query.teacher': () => {
            throw new Error('boom');
          },
        },
      },
    });
    const answer = await graph.gateway.execute({ query: '{ school(id: "s1") { id name } teacher(id: "t0") { id } }' });
    expect(answer.data).toEqual({ school: null, teacher: null });
    expect(errorsOf(answer)).toEqual([
      { message: 'Something went wrong on our side.', path: ['teacher'], extensions: { code: 'INTERNAL', service: 'staffing' } },
      { message, path: ['school', 'name'], extensions: { code: 'NULL_IN_NON_NULL' } },
    ]);
  });

  it('is not told again when an error of the subgraph explains it', async () => {
    const refuse = (): never => {
      throw new Error('boom');
    };
    graph = await startToyGraph(topology, { resolvers: { rooms: { 'School.roomCount': refuse } } });
    const answer = await graph.gateway.execute({ query: '{ school(id: "s1") { rooms { id } roomCount } }' });
    expect(answer.data).toEqual({ school: null });
    expect(errorsOf(answer)).toEqual([
      { message: 'Something went wrong on our side.', path: ['school', 'roomCount'], extensions: { code: 'INTERNAL', service: 'rooms' } },
    ]);
  });

  it('is a bad answer when the value does not fit its type', async () => {
    graph = await startToyGraph(topology, {
      executors: { schools: async () => ({ data: { school: { id: 's1', motto: { not: 'a string' } } } }) },
    });
    const answer = await graph.gateway.execute({ query: '{ school(id: "s1") { id motto } }' });
    expect(answer.data).toEqual({ school: { id: 's1', motto: null } });
    expect(errorsOf(answer)).toEqual([
      {
        message: 'A part of the graph gave an answer that cannot be read.',
        path: ['school', 'motto'],
        extensions: { code: 'SUBGRAPH_BAD_ANSWER' },
      },
    ]);
  });
});
