import { createGateway } from '../../gateway';
import { composeToys } from './support/toy-executor';
import { startToyGraph } from './support/toy-graph';
import { toySubgraphs } from './support/toy-subgraphs';

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

describe('A gateway', () => {
  it('does not start when a subgraph of the supergraph has no transport, and names both sides', async () => {
    const starting = createGateway({ supergraphSdl: composeToys(toySubgraphs()), transports: {}, logger: silent });
    await expect(starting).rejects.toThrow('The supergraph has a subgraph "rooms", but there are transports for none only.');
  });

  it('does not start over text that is no supergraph', async () => {
    await expect(createGateway({ supergraphSdl: 'type Query { a: Int }', transports: {}, logger: silent })).rejects.toThrow();
  });

  it('shows the plan it ran to those who ask', async () => {
    const graph = await startToyGraph('in process');
    const { data, plan } = await graph.gateway.explain({ query: '{ school(id: "s1") { name staffCount } }' });
    await graph.close();
    expect(data).toEqual({ school: { name: 'School s1', staffCount: 34 } });
    expect(plan).toContain('Fetch(service: "schools")');
    expect(plan).toContain('Flatten(path: "school")');
  });
});
