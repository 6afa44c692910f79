import { change, groupOf, refusals, type Outcome } from './support/change';
import { startNetwork, type Network } from './support/network';

let network: Network;
let group: string;
beforeAll(async () => {
  network = await startNetwork();
  await network.join(['G1', 'S1', 'LEAD', '2020-09-01'], ['G1', 'S2', 'MEMBER', '2026-09-01'], ['G1', 'S3', 'CORE', '2020-09-01', '2026-09-01']);
  group = (await groupOf(network, 'G1')).id;
});
afterAll(() => network.close());

interface Stored {
  readonly id: string;
}
const hold = (code: string, participants: readonly (readonly [string, number?])[], input: Record<string, unknown> = {}): Promise<Outcome<Stored>> =>
  change(network, 'holdActivity', 'activity { id code title heldOn hostSchool { id } participants { nodes { persons school { id } } } }', {
    code,
    group,
    kind: 'JOINT_EXAM',
    title: '期中联考',
    heldOn: '2026-10-20',
    participants: participants.map(([school, persons]) => ({ school: network.schoolId(school), persons })),
    ...input,
  });
const add = (activity: unknown, ...schools: string[]): Promise<Outcome<Stored[]>> =>
  change(network, 'addParticipants', 'participants { id school { id } }', { activity, participants: schools.map((school) => ({ school: network.schoolId(school) })) });
const exists = async (code: string): Promise<boolean> => (await network.sql('SELECT FROM groups.joint_activity WHERE code = $1', [code])).length > 0;

test('an activity is stored with all who took part, and counts for the group and its schools', async () => {
  const { userErrors, result } = await hold('J1', [['S1', 30], ['S2']], { hostSchool: network.schoolId('S4') });
  expect(userErrors).toEqual([]);
  expect(result).toMatchObject({
    hostSchool: { id: 'S4' },
    participants: { nodes: [{ persons: 30, school: { id: 'S1' } }, { persons: null, school: { id: 'S2' } }] },
  });
  const { educationGroup } = await network.ask<{ educationGroup: unknown }>(
    `{ educationGroup(code: "G1") { activities { nodes { code } } inactiveMembers(during: { from: "2026-09-01" }) { nodes { id } } } }`,
  );
  expect(educationGroup).toEqual({ activities: { nodes: [{ code: 'J1' }] }, inactiveMembers: { nodes: [] } });
});

test('who was a member on that day may take part, who was not may not, and then nothing is stored', async () => {
  expect(refusals(await hold('J2', [['S1'], ['S3']]))).toEqual(['NOT_A_MEMBER participants 1 school']);
  expect(refusals(await hold('J2', [['S1'], ['S9']]))).toEqual(['NOT_FOUND participants 1 school']);
  expect(refusals(await hold('J2', [['S7']]))).toEqual(['NOT_OPEN participants 0 school']);
  expect(refusals(await hold('J2', [['S1'], ['S1']]))).toEqual(['ALREADY_EXISTS participants 1 school']);
  expect(refusals(await hold('J2', [['S1', -1]]))).toEqual(['INVALID_VALUE participants 0 persons']);
  expect(refusals(await hold('J2', [], { hostSchool: network.schoolId('S7') }))).toEqual(['NOT_OPEN hostSchool']);
  expect(refusals(await hold('J1', []))).toEqual(['ALREADY_EXISTS code']);
  expect(refusals(await hold('J2', [], { title: ' ' }))).toEqual(['EMPTY title']);
  expect((await hold('J2', [['S3']], { heldOn: '2026-06-20', dryRun: true })).userErrors).toEqual([]);
  expect(await exists('J2')).toBe(false);
  expect((await hold('J2', [['S3']], { heldOn: '2026-06-20' })).userErrors).toEqual([]);
});

test('more can be added, all of them or none, each once', async () => {
  const { result } = await hold('J3', [['S1']]);
  expect(refusals(await add(result?.id))).toEqual(['EMPTY participants']);
  expect(refusals(await add(result?.id, 'S2', 'S1'))).toEqual(['ALREADY_EXISTS participants 1 school']);
  expect(refusals(await add(result?.id, 'S2', 'S5'))).toEqual(['NOT_A_MEMBER participants 1 school']);
  expect(refusals(await add(group, 'S2'))).toEqual(['NOT_FOUND activity']);
  expect((await add(result?.id, 'S2')).result).toEqual([{ id: expect.any(String), school: { id: 'S2' } }]);
  const outcomes = await Promise.all([hold('J4', []), hold('J4', [])]);
  expect(outcomes.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['ALREADY_EXISTS']);
});

test('what is shared with a group is shared by a member and used by members', async () => {
  const share = (code: string, owner: string, input: Record<string, unknown> = {}): Promise<Outcome<Stored>> =>
    change(network, 'shareResource', 'resource { id code owner { id } group { code } }', { code, owner: network.schoolId(owner), group, kind: 'LABORATORY', title: '化学实验室', ...input });
  const use = (resource: unknown, school: string): Promise<Outcome<Stored>> =>
    change(network, 'useResource', 'consumer { id school { id } }', { resource, school: network.schoolId(school) });
  const { result } = await share('R1', 'S1');
  expect(result).toMatchObject({ owner: { id: 'S1' }, group: { code: 'G1' } });
  expect(refusals(await share('R1', 'S1'))).toEqual(['ALREADY_EXISTS code']);
  expect(refusals(await share('R2', 'S3'))).toEqual(['NOT_A_MEMBER owner']);
  expect(refusals(await share('R2', 'S7', { group: undefined }))).toEqual(['NOT_OPEN owner']);
  expect(refusals(await share('R2', 'S1', { title: '' }))).toEqual(['EMPTY title']);

  expect((await use(result?.id, 'S2')).result).toMatchObject({ school: { id: 'S2' } });
  expect(refusals(await use(result?.id, 'S2'))).toEqual(['ALREADY_EXISTS school']);
  expect(refusals(await use(result?.id, 'S1'))).toEqual(['SAME school']);
  expect(refusals(await use(result?.id, 'S5'))).toEqual(['NOT_A_MEMBER school']);
  expect(refusals(await use(group, 'S2'))).toEqual(['NOT_FOUND resource']);
  const everybody = (await share('R2', 'S1', { group: undefined })).result;
  expect((await use(everybody?.id, 'S5')).userErrors).toEqual([]);
  const { sharedResources } = await network.ask<{ sharedResources: unknown }>(`{ sharedResources(where: { usedByOthers: true }) { nodes { code consumers { nodes { school { id } } } } } }`);
  expect(sharedResources).toEqual({
    nodes: [
      { code: 'R1', consumers: { nodes: [{ school: { id: 'S2' } }] } },
      { code: 'R2', consumers: { nodes: [{ school: { id: 'S5' } }] } },
    ],
  });
});
