import { change, groupOf, membershipFields, membershipsOf, refusals, type HeldMembership, type Outcome } from './support/change';
import { startNetwork, type Network } from './support/network';

let network: Network;
let group: string;
beforeAll(async () => {
  network = await startNetwork();
  await network.join(['G1', 'S1', 'LEAD', '2020-09-01']);
  await network.sql(`UPDATE groups.education_group SET founded_on = '2020-09-01', dissolved_on = CASE code WHEN 'G2' THEN date '2026-09-01' END`);
  group = (await groupOf(network, 'G1')).id;
});
afterAll(() => network.close());

const join = (school: string, input: Record<string, unknown> = {}): Promise<Outcome<HeldMembership>> =>
  change(network, 'joinGroup', `membership ${membershipFields}`, { group, school: network.schoolId(school), startsOn: '2026-09-01', ...input });
const promote = (input: Record<string, unknown>): Promise<Outcome<HeldMembership>> => change(network, 'promotePipelineMember', `membership ${membershipFields}`, input);

test('a school joins as a member, unless said otherwise, and may join again once it is no longer one', async () => {
  expect(await join('S2', { endsOn: '2027-09-01' })).toMatchObject({ userErrors: [], result: { version: 1, role: 'MEMBER', school: { id: 'S2' } } });
  expect(refusals(await join('S2', { startsOn: '2027-08-31' }))).toEqual(['OVERLAPS startsOn']);
  expect(await join('S2', { startsOn: '2027-09-01', role: 'CORE', strength: 'COOPERATION' })).toMatchObject({ userErrors: [], result: { role: 'CORE' } });
});

test('what cannot be is refused', async () => {
  const before = await membershipsOf(network, 'G1');
  expect(refusals(await join('S3', { role: 'LEAD' }))).toEqual(['INVALID_VALUE role']);
  expect(refusals(await join('S3', { endsOn: '2026-09-01' }))).toEqual(['INVALID_VALUE endsOn']);
  expect(refusals(await join('S3', { startsOn: '2020-08-31' }))).toEqual(['NOT_OPEN group']);
  expect(refusals(await join('S3', { group: network.schoolId('S3') }))).toEqual(['NOT_FOUND group']);
  const closing = (await groupOf(network, 'G2')).id;
  expect(refusals(await join('S3', { group: closing }))).toEqual(['NOT_OPEN group']);
  expect(refusals(await join('S3', { group: closing, startsOn: '2026-01-01' }))).toEqual(['INVALID_VALUE endsOn']);
  expect(refusals(await join('S7'))).toEqual(['NOT_OPEN school']);
  expect(refusals(await join('S9'))).toEqual(['NOT_FOUND school']);
  expect(await membershipsOf(network, 'G1')).toEqual(before);
});

test('of two requests at once for the same school one is refused', async () => {
  const outcomes = await Promise.all([join('S3'), join('S3')]);
  expect(outcomes.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['OVERLAPS']);
});

test('a trial stores nothing, a repeated key gives the first membership', async () => {
  expect(await join('S4', { dryRun: true })).toMatchObject({ dryRun: true, userErrors: [], result: { school: { id: 'S4' } } });
  const [once, twice] = [await join('S4', { idempotencyKey: 'k' }), await join('S4', { idempotencyKey: 'k' })];
  expect(once.userErrors).toEqual([]);
  expect(twice.result).toEqual(once.result);
});

test('a school in preparation becomes a member on a day, and what it was before stays', async () => {
  const { result } = await join('S5', { role: 'PIPELINE' });
  const id = result?.id;
  expect(refusals(await promote({ id, expectedVersion: 2, on: '2027-01-01' }))).toEqual(['STALE_VERSION expectedVersion']);
  expect(refusals(await promote({ id, expectedVersion: 1, on: '2026-08-31' }))).toEqual(['INVALID_VALUE on']);
  expect(await promote({ id, expectedVersion: 1, on: '2027-01-01' })).toMatchObject({ userErrors: [], result: { role: 'MEMBER', startsOn: '2027-01-01', endsOn: null } });
  expect((await membershipsOf(network, 'G1')).filter(([school]) => school === 'S5')).toEqual([
    ['S5', 'PIPELINE', '2026-09-01', '2027-01-01'],
    ['S5', 'MEMBER', '2027-01-01', null],
  ]);
  expect(refusals(await promote({ id: network.schoolId('S5'), expectedVersion: 1, on: '2027-01-01' }))).toEqual(['NOT_FOUND id']);
});

test('only a school in preparation is promoted; on its first day it is a member in place', async () => {
  const pipeline = (await join('S6', { role: 'PIPELINE' })).result;
  const promoted = await promote({ id: pipeline?.id, expectedVersion: 1, on: '2026-09-01' });
  expect(promoted).toMatchObject({ userErrors: [], result: { id: pipeline?.id, version: 2, role: 'MEMBER' } });
  expect(refusals(await promote({ id: pipeline?.id, expectedVersion: 2, on: '2026-09-01' }))).toEqual(['INVALID_STATE id']);
});
