import { errorsOf } from './support/errors';
import { startToyGraph, topologies, type ToyGraph } from './support/toy-graph';
import type { ToyResolvers } from './support/toy-subgraphs';

const message = 'The record refers to something that no longer exists.';
const dangling = { code: 'DANGLING_REFERENCE', service: 'schools', params: { type: 'School' } };
const gone = (...ids: string[]): Record<string, ToyResolvers> => ({
  schools: {
    'School.__resolveReference': async ({ id }: { id: string }) => (ids.includes(id) ? null : { __typename: 'School', id }),
  },
});

describe.each(topologies)('A reference to a school that is gone, %s', (topology) => {
  let graph: ToyGraph;
  afterEach(() => graph.close());

  it('is null with one error under a nullable field', async () => {
    graph = await startToyGraph(topology, { resolvers: gone('s1') });
    const answer = await graph.gateway.execute({ query: '{ teacher(id: "t0") { id school { id name } } }' });
    expect(answer.data).toEqual({ teacher: { id: 't0', school: null } });
    expect(errorsOf(answer)).toEqual([{ message, path: ['teacher', 'school'], extensions: dangling }]);
  });

  it('is null with one error when every field asked of it is nullable, too', async () => {
    graph = await startToyGraph(topology, { resolvers: gone('s1') });
    const answer = await graph.gateway.execute({ query: '{ teacher(id: "t0") { school { key: id motto } } }' });
    expect(answer.data).toEqual({ teacher: { school: null } });
    expect(errorsOf(answer)).toEqual([{ message, path: ['teacher', 'school'], extensions: dangling }]);
  });

  it('is one error with a path under a non-null field, which takes its parent with it', async () => {
    graph = await startToyGraph(topology, { resolvers: gone('s1') });
    const answer = await graph.gateway.execute({ query: '{ teacher(id: "t0") { id homeSchool { name } } }' });
    expect(answer.data).toEqual({ teacher: null });
    expect(errorsOf(answer)).toEqual([{ message, path: ['teacher', 'homeSchool', 'name'], extensions: dangling }]);
  });

  it('is one error for all rows that hold it, and other rows are whole', async () => {
    graph = await startToyGraph(topology, { resolvers: gone('s2') });
    const answer = await graph.gateway.execute({ query: '{ teachers { school { name } } }' });
    const schools = (answer.data?.teachers as { school: unknown }[]).map(({ school }) => school);
    expect(schools).toHaveLength(100);
    expect(schools.filter((school) => school === null)).toHaveLength(33);
    expect(schools.slice(0, 4)).toEqual([{ name: 'School s1' }, null, { name: 'School s3' }, { name: 'School s1' }]);
    expect(errorsOf(answer)).toEqual([{ message, path: ['teachers', 1, 'school'], extensions: { ...dangling, count: 33 } }]);
  });

  it('leaves what other subgraphs said of the object when one of them does not know it', async () => {
    graph = await startToyGraph(topology, { resolvers: { rooms: { 'School.__resolveReference': async () => null } } });
    const answer = await graph.gateway.execute({ query: '{ school(id: "s1") { name rooms { id } } }' });
    expect(answer.data).toEqual({ school: { name: 'School s1', rooms: null } });
    expect(errorsOf(answer)).toEqual([{ message, path: ['school', 'rooms'], extensions: { ...dangling, service: 'rooms' } }]);
  });
});
