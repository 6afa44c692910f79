import { change, groupOf, membershipFields, membershipsOf, refusals, type HeldMembership, type Outcome } from './support/change';
import { startNetwork, type Network } from './support/network';

let network: Network;
let group: { id: string; version: number };
beforeEach(async () => {
  network = await startNetwork();
  await network.join(['G1', 'S1', 'LEAD', '2020-09-01'], ['G1', 'S2', 'MEMBER', '2020-09-01', '2028-09-01'], ['G1', 'S3', 'MEMBER', '2020-09-01']);
  group = await groupOf(network, 'G1');
});
afterEach(() => network.close());

const membership = async (school: string): Promise<HeldMembership> => {
  const { groupMemberships } = await network.ask<{ groupMemberships: { nodes: HeldMembership[] } }>(
    `query ($school: ID) { groupMemberships(where: { school: { eq: $school } }, during: {}) { nodes ${membershipFields} } }`,
    { school: network.schoolId(school) },
  );
  return groupMemberships.nodes[0] as HeldMembership;
};
const leave = async (school: string, input: Record<string, unknown> = {}): Promise<Outcome<HeldMembership>> => {
  const { id, version } = await membership(school);
  return change(network, 'leaveGroup', `membership ${membershipFields}`, { id, expectedVersion: version, endsOn: '2027-09-01', ...input });
};
const dissolve = (input: Record<string, unknown> = {}): Promise<Outcome<{ dissolvedOn: string }>> =>
  change(network, 'dissolveGroup', 'group { dissolvedOn version memberCount(on: "2027-09-01") }', { id: group.id, expectedVersion: group.version, dissolvedOn: '2027-09-01', ...input });
const giveConsent = (school: string, startsOn: string): Promise<Outcome<object>> =>
  change(network, 'giveConsent', 'consent { id }', { school: network.schoolId(school), group: group.id, scope: 'ALL', startsOn });
const consents = async (): Promise<unknown[][]> => (await network.sql('SELECT starts_on::text, ends_on::text FROM groups.data_sharing_consent ORDER BY id')).map((row) => Object.values(row));

test('a member leaves on a day, and what it shows to the group ends with it', async () => {
  await giveConsent('S2', '2026-09-01');
  await giveConsent('S3', '2028-01-01');
  expect(await leave('S2')).toMatchObject({ userErrors: [], result: { version: 2, endsOn: '2027-09-01' } });
  expect(await leave('S3')).toMatchObject({ userErrors: [], result: { version: 2, endsOn: '2027-09-01' } });
  expect(await consents()).toEqual([['2026-09-01', '2027-09-01'], ['2028-01-01', '2028-01-01']]);
  const log = await network.sql(`SELECT DISTINCT record_table FROM groups.change WHERE operation = 'leaveGroup' ORDER BY 1`);
  expect(log).toEqual([{ record_table: 'data_sharing_consent' }, { record_table: 'group_membership' }]);
});

test('what cannot be is refused, and a trial changes nothing', async () => {
  const before = await membershipsOf(network, 'G1');
  expect(refusals(await leave('S2', { endsOn: '2020-09-01' }))).toEqual(['INVALID_VALUE endsOn']);
  expect(refusals(await leave('S2', { endsOn: '2028-09-01' }))).toEqual(['INVALID_VALUE endsOn']);
  expect(refusals(await leave('S2', { expectedVersion: 2 }))).toEqual(['STALE_VERSION expectedVersion']);
  expect(refusals(await leave('S2', { id: group.id }))).toEqual(['NOT_FOUND id']);
  expect(refusals(await leave('S2', { id: 'no id' }))).toEqual(['NOT_FOUND id']);
  expect(await leave('S2', { dryRun: true })).toMatchObject({ dryRun: true, userErrors: [], result: { endsOn: '2027-09-01' } });
  expect(await membershipsOf(network, 'G1')).toEqual(before);
});

test('the lead leaves last, or hands over first', async () => {
  expect((await leave('S1')).userErrors).toEqual([
    {
      code: 'INVALID_STATE',
      field: ['id'],
      params: [{ name: 'role', value: 'LEAD' }, { name: 'members', value: '2' }, { name: 'use', value: 'changeLead' }],
    },
  ]);
  await leave('S2');
  await leave('S3');
  expect(await leave('S1')).toMatchObject({ userErrors: [], result: { role: 'LEAD', endsOn: '2027-09-01' } });
});

test('a dissolved group has no members and sees no data from that day on, and is dissolved once', async () => {
  await giveConsent('S3', '2026-09-01');
  expect(refusals(await dissolve({ expectedVersion: 2 }))).toEqual(['STALE_VERSION expectedVersion']);
  expect(await dissolve({ dryRun: true })).toMatchObject({ userErrors: [], result: { dissolvedOn: '2027-09-01', memberCount: 3 } });
  expect(await dissolve()).toMatchObject({ userErrors: [], result: { dissolvedOn: '2027-09-01', memberCount: 0 } });
  expect((await membershipsOf(network, 'G1')).map(([school, , , endsOn]) => [school, endsOn])).toEqual([['S1', '2027-09-01'], ['S2', '2027-09-01'], ['S3', '2027-09-01']]);
  expect(await consents()).toEqual([['2026-09-01', '2027-09-01']]);
  expect(refusals(await dissolve({ expectedVersion: 2 }))).toEqual(['INVALID_STATE id']);
});

test('a group is not dissolved before what it has planned', async () => {
  await network.join(['G1', 'S4', 'MEMBER', '2027-09-01']);
  expect(refusals(await dissolve())).toEqual(['INVALID_VALUE dissolvedOn']);
  await change(network, 'holdActivity', 'activity { id }', { code: 'J', group: group.id, kind: 'SEMINAR', title: '研讨', heldOn: '2027-10-01' });
  expect(await dissolve({ dissolvedOn: '2027-10-01' })).toMatchObject({ userErrors: [{ code: 'INVALID_VALUE', params: expect.arrayContaining([{ name: 'after', value: '2027-10-01' }]) }] });
  expect((await dissolve({ dissolvedOn: '2027-10-02' })).userErrors).toEqual([]);
});
