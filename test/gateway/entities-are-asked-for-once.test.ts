import { startToyGraph, topologies, type ToyGraph } from './support/toy-graph';
import { schoolIds, teachers } from './support/toy-subgraphs';

const query = '{ teachers { id school { id name motto } } }';

describe.each(topologies)('100 staff at 3 schools, %s', (topology) => {
  let graph: ToyGraph;
  afterEach(() => graph.close());

  it('ask for 3 schools, once, and every member of staff gets theirs', async () => {
    graph = await startToyGraph(topology);
    const { data, errors } = await graph.gateway.execute({ query });
    expect(errors).toBeUndefined();
    expect(graph.received.schools?.map(({ variables }) => variables)).toEqual([
      { representations: schoolIds.map((id) => ({ __typename: 'School', id })) },
    ]);
    expect(data).toEqual({
      teachers: teachers.map(({ id, schoolId }) => ({
        id,
        school: { id: schoolId, name: `School ${schoolId}`, motto: `Motto of ${schoolId}` },
      })),
    });
  });

  it('keep their own copies when another subgraph adds to some of them', async () => {
    graph = await startToyGraph(topology);
    const nested = '{ teachers { id school { leader { id homeSchool { name rooms { id } } } rooms { id name } } } }';
    const { data, errors } = await graph.gateway.execute({ query: nested });
    expect(errors).toBeUndefined();
    const leaderOf = (schoolId: string) => teachers.find((teacher) => teacher.schoolId === schoolId)?.id;
    expect(data).toEqual({
      teachers: teachers.map(({ id, schoolId }) => ({
        id,
        school: {
          leader: { id: leaderOf(schoolId), homeSchool: { name: `School ${schoolId}`, rooms: [{ id: `${schoolId}-r1` }] } },
          rooms: [{ id: `${schoolId}-r1`, name: 'Laboratory' }],
        },
      })),
    });
    expect(graph.received.rooms?.map(({ variables }) => (variables?.representations as unknown[]).length)).toEqual([3, 3]);
  });
});
