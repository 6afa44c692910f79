import { startNetwork, type Network } from './support/network';

let network: Network;
beforeAll(async () => {
  network = await startNetwork();
  await network.join(
    ['G1', 'S1', 'LEAD', '2020-09-01'],
    ['G1', 'S4', 'MEMBER', '2020-09-01'],
    ['G3', 'S4', 'MEMBER', '2020-09-01', '2025-09-01'],
    ['G3', 'S2', 'LEAD', '2020-09-01'],
  );
  await network.pair('S1', 'S4', '2020-01-01');
  await network.pair('S1', 'S5', '2020-01-01', '2024-01-01');
  // S4 is rural itself, so S6 has no urban partner.
  await network.pair('S4', 'S6', '2020-01-01');
});
afterAll(() => network.close());

async function schools(query: string, args = ''): Promise<string[]> {
  const data = await network.ask<Record<string, { totalCount: number; nodes: { id: string }[] }>>(`{ ${query}${args} { totalCount nodes { id } } }`);
  const list = data[query];
  expect(list?.totalCount).toBe(list?.nodes.length);
  return list?.nodes.map(({ id }) => id) ?? [];
}

test('rural schools without an urban partner are named, on the day asked for', async () => {
  expect(await schools('unpairedRuralSchools')).toEqual(['S5', 'S6']);
  expect(await schools('unpairedRuralSchools', '(countyCode: "620981", on: "2023-12-31")')).toEqual(['S6']);
  // Of a code that no county has or had, an answer of none would say that no school is without one.
  await expect(schools('unpairedRuralSchools', '(countyCode: "141124")')).rejects.toThrow('A filter holds a value that cannot be used.');
});

test('a school that has closed is asked about only while it was open', async () => {
  expect(await schools('unpairedRuralSchools', '(on: "2022-08-31")')).toEqual(['S6', 'S7']);
});

test('schools in no group are named, of all groups or of one kind', async () => {
  expect(await schools('ungroupedSchools')).toEqual(['S3', 'S5', 'S6']);
  expect(await schools('ungroupedSchools', '(groupKind: [SCHOOL_DISTRICT], where: { administration: { eq: COUNTY } })')).toEqual(['S2', 'S3']);
});

test('schools in several groups are named for the time they were in several', async () => {
  expect(await schools('schoolsInSeveralGroups', '(on: "2025-08-31")')).toEqual(['S4']);
  expect(await schools('schoolsInSeveralGroups', '(on: "2025-09-01")')).toEqual([]);
});

test('schools that help many are named', async () => {
  expect(await schools('schoolsSupportingSeveral', '(on: "2023-01-01")')).toEqual(['S1']);
  expect(await schools('schoolsSupportingSeveral', '(on: "2023-01-01", atLeast: 3)')).toEqual([]);
});

test('a school cannot help itself, nor help the same school twice at a time', async () => {
  await expect(network.pair('S1', 'S1', '2020-01-01')).rejects.toMatchObject({ constraint: 'support_pairing_not_itself' });
  await expect(network.pair('S1', 'S4', '2021-01-01')).rejects.toMatchObject({ constraint: 'support_pairing_no_overlap' });
});

test('a school shows the pairings of both its sides', async () => {
  const { _entities } = await network.ask<{ _entities: { supportPairings: { totalCount: number; nodes: object[] } }[] }>(
    `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on School {
      supportPairings { totalCount nodes { supporter { id } supported { id } } }
    } } }`,
    { representations: [{ __typename: 'School', id: network.schoolId('S4') }] },
  );
  expect(_entities[0]?.supportPairings).toEqual({
    totalCount: 2,
    nodes: expect.arrayContaining([
      { supporter: { id: 'S1' }, supported: { id: 'S4' } },
      { supporter: { id: 'S4' }, supported: { id: 'S6' } },
    ]) as object[],
  });
});
