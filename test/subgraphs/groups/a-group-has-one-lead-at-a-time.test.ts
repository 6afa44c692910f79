import { startNetwork, type Network } from './support/network';

let network: Network;
beforeAll(async () => {
  network = await startNetwork();
  await network.join(['G1', 'S1', 'LEAD', '2020-09-01', '2023-09-01'], ['G1', 'S2', 'LEAD', '2023-09-01'], ['G1', 'S4', 'MEMBER', '2020-09-01']);
});
afterAll(() => network.close());

const leadOn = async (on: string): Promise<string | undefined> =>
  (await network.ask<{ educationGroup: { lead: { id: string } | null } }>(`query ($on: Date) { educationGroup(code: "G1") { lead(on: $on) { id } } }`, { on }))
    .educationGroup.lead?.id;

test('the lead of a group is the one of the day asked for, and changes hands on one day', async () => {
  expect([await leadOn('2020-08-31'), await leadOn('2020-09-01'), await leadOn('2023-08-31'), await leadOn('2023-09-01')]).toEqual([undefined, 'S1', 'S1', 'S2']);
});

test('a second lead is refused, one after the other is not', async () => {
  await expect(network.join(['G1', 'S3', 'LEAD', '2025-01-01'])).rejects.toMatchObject({ constraint: 'group_membership_one_lead' });
});

test('a school cannot be in the same group twice at a time', async () => {
  await expect(network.join(['G1', 'S4', 'SUPPORTED', '2024-01-01'])).rejects.toMatchObject({ constraint: 'group_membership_no_overlap' });
});

test('one statement may hand the lead over in any order of its rows', async () => {
  await network.sql(
    `INSERT INTO groups.group_membership (provenance, group_id, school_id, role, starts_on, ends_on)
     SELECT 'GENERATED', g.id, given.school, 'LEAD', given.starts_on, given.ends_on
     FROM groups.education_group g, (VALUES ($1::uuid, date '2026-09-01', NULL), ($2::uuid, date '2023-09-01', date '2026-09-01')) given (school, starts_on, ends_on)
     WHERE g.code = 'G1' ON CONFLICT (group_id, school_id, starts_on) DO UPDATE SET ends_on = excluded.ends_on`,
    [network.schoolId('S3'), network.schoolId('S2')],
  );
  expect([await leadOn('2026-08-31'), await leadOn('2026-09-01')]).toEqual(['S2', 'S3']);
});

test('groups are found by whether a school leads them today, and by who administers that school', async () => {
  await network.join(['G2', 'S5', 'LEAD', '2021-09-01'], ['G3', 'S1', 'LEAD', '2019-09-01', '2020-09-01']);
  const found = await network.ask<Record<string, { nodes: { code: string }[] }>>(`{
    leaderless: educationGroups(where: { hasLead: false }) { nodes { code } }
    led: educationGroups(where: { hasLead: true, countyCode: "620981" }) { nodes { code } }
    county: educationGroups(where: { leadAdministration: COUNTY }) { nodes { code } }
    township: educationGroups(where: { leadAdministration: TOWNSHIP }) { nodes { code } }
  }`);
  const codes = Object.fromEntries(Object.entries(found).map(([name, { nodes }]) => [name, nodes.map(({ code }) => code)]));
  expect(codes).toEqual({ leaderless: ['G3'], led: ['G1', 'G2'], county: ['G1'], township: ['G2'] });
});
