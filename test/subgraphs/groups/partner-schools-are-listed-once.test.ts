import { startNetwork, type Network } from './support/network';

interface Links {
  readonly id: string;
  readonly groups: { readonly nodes: readonly { readonly code: string }[] };
  readonly ledGroups: { readonly nodes: readonly { readonly code: string }[] };
  readonly partnerSchools: { readonly totalCount: number; readonly nodes: readonly { readonly id: string }[] };
  readonly led: { readonly nodes: readonly { readonly id: string }[] };
}

let network: Network;
beforeAll(async () => {
  network = await startNetwork();
  // S1 and S2 share G1 and G2; S2 leads G2; S4 left G1 in 2024; S6 has no group.
  await network.join(
    ['G1', 'S1', 'LEAD', '2020-09-01'],
    ['G1', 'S2', 'MEMBER', '2020-09-01'],
    ['G1', 'S4', 'MEMBER', '2020-09-01', '2024-09-01'],
    ['G2', 'S2', 'LEAD', '2020-09-01'],
    ['G2', 'S1', 'MEMBER', '2020-09-01'],
    ['G2', 'S5', 'MEMBER', '2020-09-01'],
  );
});
afterAll(() => network.close());

async function linksOf(schools: readonly string[], on?: string): Promise<Links[]> {
  const representations = schools.map((name) => ({ __typename: 'School', id: network.schoolId(name) }));
  const { _entities } = await network.ask<{ _entities: Links[] }>(
    `query ($representations: [_Any!]!, $on: Date) { _entities(representations: $representations) { ... on School {
      id groups(on: $on) { nodes { code } } ledGroups(on: $on) { nodes { code } }
      partnerSchools(on: $on) { totalCount nodes { id } } led: partnerSchools(on: $on, led: true) { nodes { id } }
    } } }`,
    { representations, on },
  );
  return _entities;
}

const brief = ({ id, groups, ledGroups, partnerSchools, led }: Links): unknown => ({
  [id]: {
    groups: groups.nodes.map(({ code }) => code),
    ledGroups: ledGroups.nodes.map(({ code }) => code),
    partners: partnerSchools.nodes.map((school) => school.id),
    count: partnerSchools.totalCount,
    led: led.nodes.map((school) => school.id),
  },
});

test('a school in two groups shows both, and every partner once however many groups they share', async () => {
  expect((await linksOf(['S1', 'S2', 'S5', 'S6'])).map(brief)).toEqual([
    { S1: { groups: ['G1', 'G2'], ledGroups: ['G1'], partners: ['S2', 'S5'], count: 2, led: ['S2'] } },
    { S2: { groups: ['G1', 'G2'], ledGroups: ['G2'], partners: ['S1', 'S5'], count: 2, led: ['S1', 'S5'] } },
    { S5: { groups: ['G2'], ledGroups: [], partners: ['S1', 'S2'], count: 2, led: [] } },
    { S6: { groups: [], ledGroups: [], partners: [], count: 0, led: [] } },
  ]);
});

test('a school that has left is a partner of the days it was there', async () => {
  const [before] = await linksOf(['S4'], '2024-08-31');
  const [after] = await linksOf(['S4'], '2024-09-01');
  expect(before && brief(before)).toEqual({ S4: { groups: ['G1'], ledGroups: [], partners: ['S1', 'S2'], count: 2, led: [] } });
  expect(after?.partnerSchools.totalCount).toBe(0);
});

test('more schools cost no more statements', async () => {
  await linksOf(['S1']);
  const forOne = network.statements.length;
  await linksOf(['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7']);
  expect(network.statements).toHaveLength(forOne);
});
