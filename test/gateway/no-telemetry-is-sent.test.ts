import dns from 'node:dns';
import net from 'node:net';
import { startToyGraph } from './support/toy-graph';

describe('The gateway, with nothing about telemetry in its environment', () => {
  it('contacts nobody from start to stop', async () => {
    delete process.env.APOLLO_TELEMETRY_DISABLED;
    // With a key Apollo Server would report usage and schema, too.
    Object.assign(process.env, { APOLLO_KEY: 'service:toy:0000000000000000', APOLLO_GRAPH_REF: 'toy@current' });
    const connect = jest.spyOn(net.Socket.prototype, 'connect');
    const lookups = [jest.spyOn(dns, 'lookup'), jest.spyOn(dns.promises, 'lookup')];

    const graph = await startToyGraph('in process');
    expect(process.env.APOLLO_TELEMETRY_DISABLED).toBe('true');
    expect(await graph.gateway.execute({ query: '{ school(id: "s1") { name staffCount } }' })).toEqual({
      data: { school: { name: 'School s1', staffCount: 34 } },
    });
    await graph.close();

    expect(connect).not.toHaveBeenCalled();
    for (const lookup of lookups) expect(lookup).not.toHaveBeenCalled();
  });
});
