import { request } from 'undici';
import { startToyGraph } from './support/toy-graph';

describe('Closing the gateway', () => {
  it('drops readiness first, answers the request in flight, then refuses connections', async () => {
    let answer = (): void => {};
    let arrived = (): void => {};
    const inSubgraph = new Promise<void>((resolve) => (arrived = resolve));
    const graph = await startToyGraph('in process', {
      drainMs: 1_000,
      executors: {
        schools: () =>
          new Promise((resolve) => {
            answer = () => resolve({ data: { today: '2025-09-01' } });
            arrived();
          }),
      },
    });
    const url = await graph.gateway.listen({ host: '127.0.0.1', port: 0 });
    const inFlight = request(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ today }"}',
    });
    await inSubgraph;

    const closing = graph.gateway.close();
    const probe = await request(`${url}/readyz`);
    expect(probe.statusCode).toBe(503);
    expect(probe.headers.connection).toBe('close');
    expect(await probe.body.json()).toMatchObject({ status: 'not ready', draining: true, missing: [] });

    answer();
    const answered = await inFlight;
    expect(answered.statusCode).toBe(200);
    expect(await answered.body.json()).toEqual({ data: { today: '2025-09-01' } });
    await closing;
    await expect(request(`${url}/livez`)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('may be asked for twice', async () => {
    const graph = await startToyGraph('in process');
    await expect(Promise.all([graph.gateway.close(), graph.gateway.close()])).resolves.toEqual([undefined, undefined]);
  });
});
