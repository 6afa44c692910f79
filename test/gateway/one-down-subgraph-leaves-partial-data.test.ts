import { schoolWithRooms, startWithBrokenRooms, withoutRooms } from './support/broken-subgraph';
import { errorsOf } from './support/errors';
import { listen, serveExecutor } from './support/listener';
import { toyExecutor } from './support/toy-executor';
import { startToyGraph, type ToyGraph } from './support/toy-graph';
import { toySubgraphs } from './support/toy-subgraphs';
import { signedTransport } from '../support/envelope-keys';

const unavailable = {
  message: 'A part of the graph cannot be reached at the moment.',
  extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'rooms' },
};

describe('A subgraph that is down', () => {
  let graph: ToyGraph;
  afterEach(() => graph.close());

  it('leaves the data of the others, with code, path and service and no address', async () => {
    const gone = await listen(() => {});
    await gone.close();
    graph = await startToyGraph('over HTTP', { transports: { rooms: signedTransport('rooms', gone.url) } });
    const answer = await graph.gateway.execute({ query: schoolWithRooms });
    expect(answer.data).toEqual(withoutRooms);
    expect(errorsOf(answer)).toEqual([{ ...unavailable, path: ['school', 'rooms'] }]);
    expect(JSON.stringify(answer)).not.toMatch(/127\.0\.0\.1|http/);
  });

  it('is told once for each field that is missing, with the number of rows', async () => {
    const gone = await listen(() => {});
    await gone.close();
    graph = await startToyGraph('over HTTP', { transports: { rooms: signedTransport('rooms', gone.url) } });
    const answer = await graph.gateway.execute({ query: '{ teachers { id school { rooms { id } few: rooms { name } } } }' });
    expect(answer.data?.teachers).toHaveLength(100);
    expect(errorsOf(answer)).toEqual(
      ['rooms', 'few'].map((key) => ({
        ...unavailable,
        path: ['teachers', 0, 'school', key],
        extensions: { ...unavailable.extensions, count: 100 },
      })),
    );
  });

  it('is told at the root fields it would have answered, as the client named them', async () => {
    graph = await startToyGraph('over HTTP');
    await graph.listeners.schools?.close();
    const answer = await graph.gateway.execute({ query: '{ all: schools { name } school(id: "s1") { name } teacher(id: "t0") { id } }' });
    expect(answer.data).toEqual({ all: null, school: null, teacher: { id: 't0' } });
    const extensions = { code: 'SUBGRAPH_UNAVAILABLE', service: 'schools' };
    expect(errorsOf(answer)).toEqual([
      { message: unavailable.message, path: ['all'], extensions },
      { message: unavailable.message, path: ['school'], extensions },
    ]);
  });

  it('is asked again once it is back', async () => {
    const rooms = toySubgraphs().find(({ name }) => name === 'rooms')!;
    const before = await listen(serveExecutor('rooms', toyExecutor(rooms)));
    graph = await startToyGraph('over HTTP', { transports: { rooms: signedTransport('rooms', before.url) } });
    await before.close();
    expect(await graph.gateway.execute({ query: schoolWithRooms })).toMatchObject({ data: withoutRooms });
    const back = await listen(serveExecutor('rooms', toyExecutor(rooms)), before.port);
    const answer = await graph.gateway.execute({ query: schoolWithRooms });
    await back.close();
    expect(answer).toEqual({ data: { school: { ...withoutRooms.school, rooms: [{ name: 'Laboratory' }] } } });
  });
});

describe('A connection that is reset', () => {
  it('is tried once more for a query, then told', async () => {
    const graph = await startWithBrokenRooms((request) => void request.socket.destroy());
    const answer = await graph.gateway.execute({ query: schoolWithRooms });
    expect(answer.data).toEqual(withoutRooms);
    expect(errorsOf(answer)).toEqual([{ ...unavailable, path: ['school', 'rooms'] }]);
    expect(graph.asked()).toBe(2);
    await graph.close();
  });

  it('goes unnoticed when the second try is answered', async () => {
    const answered = '{"data":{"_entities":[{"__typename":"School","rooms":[{"name":"Hall"}]}]}}';
    let tries = 0;
    const graph = await startWithBrokenRooms((request, response) => {
      tries += 1;
      if (tries === 1) request.socket.destroy();
      else response.writeHead(200, { 'content-type': 'application/json' }).end(answered);
    });
    const answer = await graph.gateway.execute({ query: schoolWithRooms });
    expect(answer).toEqual({ data: { school: { ...withoutRooms.school, rooms: [{ name: 'Hall' }] } } });
    await graph.close();
  });
});
