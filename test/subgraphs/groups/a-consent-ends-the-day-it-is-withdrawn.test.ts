import { change, groupOf, refusals, type Outcome } from './support/change';
import { startNetwork, today, type Network } from './support/network';

let network: Network;
let group: string;
beforeAll(async () => {
  network = await startNetwork();
  await network.join(['G1', 'S1', 'LEAD', '2020-09-01'], ['G1', 'S2', 'MEMBER', '2020-09-01'], ['G1', 'S3', 'MEMBER', '2020-09-01'], ['G1', 'S4', 'MEMBER', '2020-09-01', '2026-09-01']);
  group = (await groupOf(network, 'G1')).id;
});
afterAll(() => network.close());

interface Consent {
  readonly id: string;
  readonly version: number;
}
const selection = 'consent { id version scope startsOn endsOn school { id } group { code } }';
const give = (school: string, input: Record<string, unknown> = {}): Promise<Outcome<Consent>> =>
  change(network, 'giveConsent', selection, { school: network.schoolId(school), group, scope: 'ALL', ...input });
const withdraw = (input: Record<string, unknown>): Promise<Outcome<Consent>> => change(network, 'withdrawConsent', selection, input);

const shownOn = async (on: string): Promise<string[]> => {
  const { educationGroup } = await network.ask<{ educationGroup: { dataSharingConsents: { nodes: { school: { id: string } }[] } } }>(
    `query ($on: Date) { educationGroup(code: "G1") { dataSharingConsents(on: $on) { nodes { school { id } } } } }`,
    { on },
  );
  return educationGroup.dataSharingConsents.nodes.map(({ school }) => school.id);
};

test('a consent holds from its first day until the day before it is withdrawn', async () => {
  const { result } = await give('S1', { startsOn: '2026-11-01' });
  expect(result).toMatchObject({ version: 1, scope: 'ALL', startsOn: '2026-11-01', endsOn: null, school: { id: 'S1' }, group: { code: 'G1' } });
  expect(await shownOn(today)).toEqual(['S1']);
  expect(await withdraw({ id: result?.id, expectedVersion: 1, dryRun: true })).toMatchObject({ dryRun: true, result: { endsOn: today } });
  expect(await shownOn(today)).toEqual(['S1']);
  expect(refusals(await withdraw({ id: result?.id, expectedVersion: 3 }))).toEqual(['STALE_VERSION expectedVersion']);
  expect(await withdraw({ id: result?.id, expectedVersion: 1 })).toMatchObject({ userErrors: [], result: { version: 2, endsOn: today } });
  expect([await shownOn('2026-10-31'), await shownOn('2026-11-22'), await shownOn(today)]).toEqual([[], ['S1'], []]);
  expect(refusals(await withdraw({ id: result?.id, expectedVersion: 2 }))).toEqual(['INVALID_STATE id']);
});

test('one withdrawn on its first day holds on no day, and can be given again that day', async () => {
  const given = (await give('S2')).result;
  expect(given).toMatchObject({ startsOn: today });
  expect(await withdraw({ id: given?.id, expectedVersion: 1 })).toMatchObject({ userErrors: [], result: { startsOn: today, endsOn: today } });
  expect(await shownOn(today)).toEqual([]);
  expect(await give('S2', { scope: 'STAFFING' })).toMatchObject({ userErrors: [], result: { id: given?.id, version: 3, scope: 'STAFFING', endsOn: null } });
  expect(await shownOn(today)).toEqual(['S2']);
  const { dataSharingConsent } = await network.ask<{ dataSharingConsent: { history: { nodes: { operation: string }[] } } }>(
    'query ($id: ID!) { dataSharingConsent(id: $id) { history { nodes { operation } } } }',
    { id: given?.id },
  );
  expect(dataSharingConsent.history.nodes.map(({ operation }) => operation)).toEqual(['giveConsent', 'withdrawConsent', 'giveConsent']);
});

test('one that is yet to begin never does when withdrawn', async () => {
  const { result } = await give('S3', { startsOn: '2027-01-01' });
  expect(await withdraw({ id: result?.id, expectedVersion: 1 })).toMatchObject({ userErrors: [], result: { endsOn: '2027-01-01' } });
  expect(await shownOn('2027-01-01')).toEqual(['S2']);
});

test('what cannot be is refused', async () => {
  expect(refusals(await give('S4'))).toEqual(['NOT_A_MEMBER school']);
  expect(refusals(await give('S7'))).toEqual(['NOT_OPEN school']);
  expect(refusals(await give('S2', { startsOn: '2026-12-01' }))).toEqual(['OVERLAPS startsOn']);
  expect(refusals(await give('S1', { endsOn: today }))).toEqual(['INVALID_VALUE endsOn']);
  expect(refusals(await give('S1', { group: network.schoolId('S1') }))).toEqual(['NOT_FOUND group']);
});
