import { errorsOf } from './support/errors';
import { startToyGraph, topologies, type ToyGraph } from './support/toy-graph';

describe.each(topologies)('A subgraph that refuses a request as a whole, %s', (topology) => {
  let graph: ToyGraph;
  afterEach(() => graph.close());

  const refusing = (service: string, extensions?: object) =>
    startToyGraph(topology, {
      executors: { [service]: async () => JSON.parse(JSON.stringify({ errors: [{ message: 'Unknown date "1 May".', extensions }] })) },
    });

  it('is told at each field it was asked for', async () => {
    graph = await refusing('rooms');
    const answer = await graph.gateway.execute({ query: '{ schools { name rooms { id } few: rooms { id } } }' });
    expect(answer.data).toMatchObject({ schools: Array(3).fill({ rooms: null, few: null }) });
    const error = { message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL', service: 'rooms', count: 3 } };
    expect(errorsOf(answer)).toEqual([
      { ...error, path: ['schools', 0, 'rooms'] },
      { ...error, path: ['schools', 0, 'few'] },
    ]);
    expect(JSON.stringify(answer)).not.toContain('1 May');
  });

  it('is told with its reason when the request is at fault, since only the reason says what to change', async () => {
    graph = await refusing('schools', { code: 'BAD_REQUEST' });
    const answer = await graph.gateway.execute({ query: '{ school(id: "1 May") { name } }' });
    expect(answer.data).toEqual({ school: null });
    expect(errorsOf(answer)).toEqual([
      {
        message: 'The request is not a valid GraphQL request.',
        path: ['school'],
        extensions: { code: 'BAD_REQUEST', service: 'schools', params: { reason: 'Unknown date "1 May".' } },
      },
    ]);
  });
});
