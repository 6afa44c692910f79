import { change, groupOf, membershipFields, membershipsOf, refusals, type HeldMembership, type Outcome } from './support/change';
import { startNetwork, type Network } from './support/network';

let network: Network;
beforeEach(async () => {
  network = await startNetwork();
  await network.join(
    ['G1', 'S1', 'LEAD', '2020-09-01'],
    ['G1', 'S2', 'MEMBER', '2020-09-01'],
    ['G1', 'S3', 'CORE', '2020-09-01', '2029-09-01'],
    ['G1', 'S4', 'PIPELINE', '2020-09-01'],
  );
});
afterEach(() => network.close());

const changeLead = async (lead: string, input: Record<string, unknown> = {}): Promise<Outcome<HeldMembership[]>> => {
  const { id, version } = await groupOf(network, 'G1');
  return change(network, 'changeLead', `memberships ${membershipFields}`, { id, expectedVersion: version, lead: network.schoolId(lead), on: '2026-09-01', ...input });
};
const ofTwo = async (): Promise<(string | null)[][]> => (await membershipsOf(network, 'G1')).filter(([school]) => school === 'S1' || school === 'S2');

test('the old lead stays as a member, the new one leads from that day on', async () => {
  const { result, userErrors } = await changeLead('S2');
  expect(userErrors).toEqual([]);
  expect(result?.map(({ school, role, startsOn, endsOn, version }) => [school.id, role, startsOn, endsOn, version])).toEqual([
    ['S1', 'LEAD', '2020-09-01', '2026-09-01', 2],
    ['S1', 'MEMBER', '2026-09-01', null, 1],
    ['S2', 'MEMBER', '2020-09-01', '2026-09-01', 2],
    ['S2', 'LEAD', '2026-09-01', null, 1],
  ]);
  const { educationGroup } = await network.ask<{ educationGroup: unknown }>(`{ educationGroup(code: "G1") {
    version before: lead(on: "2026-08-31") { id } after: lead(on: "2026-09-01") { id } memberCount(on: "2026-09-01") } }`);
  expect(educationGroup).toEqual({ version: 2, before: { id: 'S1' }, after: { id: 'S2' }, memberCount: 4 });
});

test('of two who hand the lead over at once one wins, and there is one lead', async () => {
  const { id, version } = await groupOf(network, 'G1');
  const outcomes = await Promise.all(['S2', 'S3'].map((lead) => changeLead(lead, { id, expectedVersion: version })));
  expect(outcomes.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['STALE_VERSION']);
  const leads = (await membershipsOf(network, 'G1')).filter(([, role, , endsOn = null]) => role === 'LEAD' && (endsOn === null || endsOn > '2026-09-01'));
  expect(leads).toHaveLength(1);
});

test('a lead changed back on the same day leaves no rows of no length', async () => {
  await changeLead('S2');
  expect((await changeLead('S1')).userErrors).toEqual([]);
  expect(await ofTwo()).toEqual(
    expect.arrayContaining([
      ['S1', 'LEAD', '2020-09-01', '2026-09-01'],
      ['S1', 'LEAD', '2026-09-01', null],
      ['S2', 'MEMBER', '2020-09-01', '2026-09-01'],
      ['S2', 'MEMBER', '2026-09-01', null],
    ]),
  );
});

test('a school that belongs to the group until a day leads no longer than that', async () => {
  const { result } = await changeLead('S3');
  expect(result?.at(-1)).toMatchObject({ role: 'LEAD', startsOn: '2026-09-01', endsOn: '2029-09-01' });
});

test('what cannot be is refused, and nothing is half done', async () => {
  const before = await membershipsOf(network, 'G1');
  expect(refusals(await changeLead('S1'))).toEqual(['SAME lead']);
  expect(refusals(await changeLead('S4'))).toEqual(['INVALID_STATE lead']);
  expect(refusals(await changeLead('S5'))).toEqual(['NOT_A_MEMBER lead']);
  expect(refusals(await changeLead('S2', { on: '2020-08-31' }))).toEqual(['NOT_A_MEMBER lead']);
  expect(refusals(await changeLead('S7'))).toEqual(['NOT_OPEN lead']);
  expect(refusals(await changeLead('S9'))).toEqual(['NOT_FOUND lead']);
  expect(refusals(await changeLead('S2', { expectedVersion: 7 }))).toEqual(['STALE_VERSION expectedVersion']);
  expect(await changeLead('S2', { dryRun: true })).toMatchObject({ dryRun: true, userErrors: [] });
  expect(await membershipsOf(network, 'G1')).toEqual(before);
});

test('a hand-over planned for later is not overrun', async () => {
  await changeLead('S2', { on: '2028-09-01' });
  const planned = await membershipsOf(network, 'G1');
  expect(refusals(await changeLead('S3', { on: '2027-09-01' }))).toEqual(['OVERLAPS on']);
  expect(await membershipsOf(network, 'G1')).toEqual(planned);
});

test('a group without a lead gets one', async () => {
  await network.sql(`UPDATE groups.group_membership SET ends_on = '2025-09-01' WHERE role = 'LEAD'`);
  expect((await changeLead('S2')).result?.map(({ school, role }) => [school.id, role])).toEqual([['S2', 'MEMBER'], ['S2', 'LEAD']]);
});
