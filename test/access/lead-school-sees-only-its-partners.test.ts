import { startGraph, topologies, type TestGraph } from '../support/graph';
import { sharedSample } from '../support/server';
import { leadSchoolUser, planner, schoolAdmin, stranger } from '../support/viewers';
import { networks, nothing, type Network, type Place } from './support';

const served = 'query ($school: ID!) { teachers(where: { servingSchool: { eq: $school } }, first: 100) { totalCount nodes { id name stage title honours(first: 1) { totalCount } } } }';
const one = 'query ($id: ID!) { teacher(id: $id) { id name } }';
const ofSchool = 'query ($id: ID!) { school(id: $id) { name teachers { totalCount } rotationsIn { totalCount } hazards { totalCount } } }';

describe.each(topologies)('Two lead schools of different groups, %s', (topology) => {
  let graph: TestGraph;
  let first: Network;
  let second: Network;
  let elsewhere: Place;
  beforeAll(async () => {
    const owner = await sharedSample();
    graph = await startGraph(owner, topology);
    ({ first, second, elsewhere } = await networks(owner));
  });
  afterAll(() => graph.close());

  test('ask the same query, and each gets the teachers of its own partner', async () => {
    for (const [network, other] of [[first, second], [second, first]] as const) {
      const asking = leadSchoolUser(network.lead.code);
      const { data, errors } = await graph.answer(served, { school: network.partner.id }, asking);
      expect(errors).toBeUndefined();
      const { teachers } = data as { teachers: { totalCount: number; nodes: { id: string; stage: string }[] } };
      expect(teachers.totalCount).toBeGreaterThan(0);
      expect(teachers.nodes.map(({ id }) => id)).toContain(network.partner.teacherId);
      expect(teachers.nodes.every(({ stage }) => stage !== null)).toBe(true);
      // The partner of the other and a school that is not there are one and the same to it.
      const others = await graph.answer(served, { school: other.partner.id }, asking);
      expect(others).toEqual(await graph.answer(served, { school: nothing }, asking));
      expect(others.data).toEqual({ teachers: { totalCount: 0, nodes: [] } });
    }
  });

  test('find a teacher of the partner by id, and one of the other as little as one who does not exist', async () => {
    const asking = leadSchoolUser(first.lead.code);
    expect((await graph.answer(one, { id: first.partner.teacherId }, asking)).data).toMatchObject({ teacher: { id: first.partner.teacherId } });
    expect(await graph.answer(one, { id: second.partner.teacherId }, asking)).toEqual(await graph.answer(one, { id: nothing }, asking));
  });

  test('see of a school that is not theirs its public page, and of its records that they are withheld', async () => {
    const { data, errors } = await graph.answer(ofSchool, { id: second.partner.id }, leadSchoolUser(first.lead.code));
    expect(data).toMatchObject({ school: { name: expect.any(String) as string, teachers: null, rotationsIn: null, hazards: null } });
    expect(errors?.map(({ path, extensions }) => [path?.at(-1), extensions?.code, extensions?.params])).toEqual(
      expect.arrayContaining(['teachers', 'rotationsIn', 'hazards'].map((field) => [field, 'WITHHELD', { reason: 'OUT_OF_SCOPE' }])),
    );
  });

  test('are the whole of it: a partner sees its own, a planner the county and no other, a stranger nobody', async () => {
    const count = async (asking: Parameters<TestGraph['answer']>[2], school: string): Promise<unknown> =>
      ((await graph.answer(served, { school }, asking)).data as { teachers: { totalCount: number } | null }).teachers?.totalCount ?? null;
    expect(await count(schoolAdmin(first.partner.code), first.lead.id)).toBe(0);
    expect(await count(schoolAdmin(first.partner.code), first.partner.id)).toBeGreaterThan(0);
    expect(await count(planner('620981'), second.partner.id)).toBeGreaterThan(0);
    expect(await count(planner('620981'), elsewhere.id)).toBe(0);
    expect(await count(planner('361023'), elsewhere.id)).toBeGreaterThan(0);
    expect(await count(stranger, first.partner.id)).toBeNull();
  });
});
