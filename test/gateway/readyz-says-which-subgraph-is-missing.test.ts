import { startToyGraph, type ToyGraph } from './support/toy-graph';

const get = async (graph: ToyGraph, url: string): Promise<{ status: number; body: unknown }> => {
  const response = await graph.gateway.app.inject({ method: 'GET', url });
  return { status: response.statusCode, body: response.json() };
};

describe('/readyz', () => {
  let graph: ToyGraph;
  afterEach(() => graph.close());

  it('is 200 when every subgraph answers its probe', async () => {
    graph = await startToyGraph('over HTTP');
    expect(await get(graph, '/readyz')).toEqual({
      status: 200,
      body: { status: 'ready', draining: false, missing: [], subgraphs: { schools: true, staffing: true, rooms: true } },
    });
  });

  it('is 503 with the name of the one that does not, while /livez stays 200', async () => {
    graph = await startToyGraph('over HTTP');
    await graph.listeners.staffing?.close();
    expect(await get(graph, '/readyz')).toEqual({
      status: 503,
      body: { status: 'not ready', draining: false, missing: ['staffing'], subgraphs: { schools: true, staffing: false, rooms: true } },
    });
    expect(await get(graph, '/livez')).toEqual({ status: 200, body: { status: 'alive' } });
  });

  it('asks subgraphs in process, too', async () => {
    graph = await startToyGraph('in process', {
      transports: {
        rooms: { execute: () => Promise.reject(new Error('not asked')), ready: async () => false, close: async () => {} },
      },
    });
    expect(await get(graph, '/readyz')).toMatchObject({ status: 503, body: { missing: ['rooms'] } });
  });
});
