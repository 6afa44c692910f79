import { change, refusals, type Outcome } from './support/change';
import { startNetwork, type Network } from './support/network';

let network: Network;
let pairings: Map<string, string>;
beforeAll(async () => {
  network = await startNetwork();
  await network.pair('S1', 'S4', '2024-09-01');
  await network.pair('S2', 'S5', '2024-09-01');
  await network.pair('S3', 'S6', '2024-09-01', '2026-09-01');
  pairings = new Map((await network.sql('SELECT code, id FROM groups.support_pairing')).map(({ code, id }) => [String(code).slice(0, 5), String(id)]));
});
afterAll(() => network.close());

const activity = 'activity { code pairing { code } group { id } participants { nodes { persons school { id } } } }';
let serial = 0;
const hold = (pairing: string, input: Record<string, unknown> = {}): Promise<Outcome<{ code: string }>> =>
  change(network, 'holdActivity', activity, { code: `A${(serial += 1)}`, pairing: pairings.get(pairing), kind: 'LESSON_DELIVERY', title: '送课', heldOn: '2026-10-15', ...input });
const guest = (name: string): object => ({ school: network.schoolId(name) });

interface Pairing { code: string; lastActivityOn: string | null; activities: { totalCount: number } }
const listed = async (where = '{}'): Promise<[string, string | null, number][]> => {
  const { supportPairings } = await network.ask<{ supportPairings: { nodes: Pairing[] } }>(
    `{ supportPairings(during: {}, where: ${where}, orderBy: CODE_ASC) { nodes { code lastActivityOn activities { totalCount } } } }`,
  );
  return supportPairings.nodes.map(({ code, lastActivityOn, activities }) => [code.slice(0, 5), lastActivityOn, activities.totalCount]);
};

test('an activity is of a pairing instead of a group, and shows at the pairing', async () => {
  const { result, userErrors } = await hold('S1-S4', { hostSchool: network.schoolId('S1'), participants: [guest('S1'), guest('S4')] });
  expect(userErrors).toEqual([]);
  expect(result).toMatchObject({ group: null, pairing: { code: 'S1-S4-2024-09-01' }, participants: { nodes: [{ school: { id: 'S1' } }, { school: { id: 'S4' } }] } });
  await hold('S1-S4', { heldOn: '2026-12-24' });
  await hold('S2-S5', { heldOn: '2025-10-15' });
  expect(await listed()).toEqual([['S1-S4', '2026-10-15', 2], ['S2-S5', '2025-10-15', 1], ['S3-S6', null, 0]]);
});

test('activities of all pairs come with one statement for their number and one for their last day', async () => {
  await listed();
  expect(network.statements).toHaveLength(3);
});

test('pairs without an activity since a day are named; what is planned does not count', async () => {
  expect((await listed('{ noActivitySince: "2026-01-01" }')).map(([code]) => code)).toEqual(['S2-S5', 'S3-S6']);
  expect((await listed('{ noActivitySince: "2026-10-16" }')).map(([code]) => code)).toEqual(['S1-S4', 'S2-S5', 'S3-S6']);
  expect((await listed('{ noActivitySince: "2025-10-15" }')).map(([code]) => code)).toEqual(['S3-S6']);
});

test('they are summed with the pairings, counted by kind, and found by county', async () => {
  await network.sql(`INSERT INTO schools.county (provenance, code, name, province) VALUES ('GENERATED', '999999', '另一县', '甘肃省')`);
  const { supportPairingSummary, jointActivityCounts, none } = await network.ask<Record<string, unknown>>(
    `{ supportPairingSummary(on: "2026-10-15") { pairings activities } jointActivityCounts(where: { countyCode: "620981" }) { kind activities groups pairings } none: jointActivityCounts(where: { countyCode: "999999" }) { kind } }`,
  );
  expect([supportPairingSummary, jointActivityCounts, none]).toEqual([{ pairings: 2, activities: 2 }, [{ kind: 'LESSON_DELIVERY', activities: 3, groups: 0, pairings: 2 }], []]);
});

test('others than the two take no part, by any way', async () => {
  expect(refusals(await hold('S1-S4', { participants: [guest('S5')] }))).toEqual(['INVALID_VALUE participants 0 school']);
  expect(refusals(await hold('S1-S4', { hostSchool: network.schoolId('S5') }))).toEqual(['INVALID_VALUE hostSchool']);
  const [first] = await network.sql(`SELECT id FROM groups.joint_activity WHERE code = 'A2'`);
  const add = (school: string): Promise<Outcome<object[]>> => change(network, 'addParticipants', 'participants { id }', { activity: first?.id, participants: [guest(school)] });
  expect(refusals(await add('S2'))).toEqual(['INVALID_VALUE participants 0 school']);
  expect(await add('S4')).toMatchObject({ userErrors: [] });
});

test('it is of one of both, of a pairing that holds that day, which does not end before it', async () => {
  const group = String((await network.sql(`SELECT id FROM groups.education_group WHERE code = 'G1'`))[0]?.id);
  expect(refusals(await hold('S1-S4', { group }))).toEqual(['INVALID_VALUE pairing']);
  expect(refusals(await hold('S1-S4', { pairing: null }))).toEqual(['EMPTY group']);
  expect(refusals(await hold('S3-S6'))).toEqual(['INVALID_STATE pairing']);
  const end = (endsOn: string): Promise<Outcome<object>> => change(network, 'endPairing', 'pairing { endsOn }', { id: pairings.get('S1-S4'), expectedVersion: 1, endsOn });
  expect(refusals(await end('2026-12-24'))).toEqual(['INVALID_VALUE endsOn']);
  expect(await end('2026-12-25')).toMatchObject({ userErrors: [] });
  await expect(network.sql(`UPDATE groups.joint_activity SET group_id = '${group}'`)).rejects.toMatchObject({ constraint: 'joint_activity_of_one' });
  await expect(network.sql('UPDATE groups.joint_activity SET pairing_id = NULL')).rejects.toMatchObject({ constraint: 'joint_activity_of_one' });
});
