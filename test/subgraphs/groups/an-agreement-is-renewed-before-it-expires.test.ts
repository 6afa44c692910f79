import { change, groupOf, refusals, type Outcome } from './support/change';
import { startNetwork, today, type Network } from './support/network';

let network: Network;
let partner: unknown;
beforeAll(async () => {
  network = await startNetwork();
  [{ id: partner } = { id: undefined }] = await network.sql(
    `INSERT INTO groups.partner_organisation (provenance, code, name, kind) VALUES ('GENERATED', 'P1', '示例大学', 'UNIVERSITY') RETURNING id`,
  );
});
afterAll(() => network.close());

interface Agreement {
  readonly id: string;
  readonly version: number;
}
const selection = 'agreement { id version code signedOn startsOn endsOn areas partner { code } county { id } school { id } group { code } }';
const sign = (code: string, input: Record<string, unknown> = {}): Promise<Outcome<Agreement>> =>
  change(network, 'signAgreement', selection, { code, partner, school: network.schoolId('S1'), startsOn: '2024-01-01', endsOn: '2027-01-01', ...input });
const changeOf = (mutation: 'renewAgreement' | 'endAgreement') => (input: Record<string, unknown>) => change<Agreement>(network, mutation, selection, input);
const [renew, end] = [changeOf('renewAgreement'), changeOf('endAgreement')];

const expiringBefore = async (day: string): Promise<string[]> => {
  const { cooperationAgreements } = await network.ask<{ cooperationAgreements: { nodes: { code: string }[] } }>(
    `query ($day: Date) { cooperationAgreements(where: { expiringBefore: $day }, during: {}) { nodes { code } } }`,
    { day },
  );
  return cooperationAgreements.nodes.map(({ code }) => code);
};

test('an agreement of a school is one of its county, signed today unless said otherwise, and found by its expiry', async () => {
  const [county] = await network.sql('SELECT id FROM schools.county');
  const { result, userErrors } = await sign('A1', { areas: ['CURRICULUM'] });
  expect(userErrors).toEqual([]);
  expect(result).toMatchObject({ signedOn: today, partner: { code: 'P1' }, county, school: { id: 'S1' }, group: null, areas: ['CURRICULUM'] });
  expect(await expiringBefore('2027-01-01')).toContain('A1');

  expect(await renew({ id: result?.id, expectedVersion: 1, endsOn: '2030-01-01' })).toMatchObject({ userErrors: [], result: { version: 2, endsOn: '2030-01-01' } });
  expect(await expiringBefore('2027-01-01')).not.toContain('A1');
  expect(refusals(await renew({ id: result?.id, expectedVersion: 1, endsOn: '2031-01-01' }))).toEqual(['STALE_VERSION expectedVersion']);
  expect(refusals(await renew({ id: result?.id, expectedVersion: 2, endsOn: '2030-01-01' }))).toEqual(['INVALID_VALUE endsOn']);
  expect(refusals(await end({ id: result?.id, expectedVersion: 2, endsOn: '2030-01-01' }))).toEqual(['INVALID_VALUE endsOn']);
  expect(await end({ id: result?.id, expectedVersion: 2, endsOn: '2026-12-01' })).toMatchObject({ userErrors: [], result: { version: 3, endsOn: '2026-12-01' } });
});

test('what has expired, or never does, is not renewed', async () => {
  const expired = (await sign('A2', { signedOn: '2024-01-01', endsOn: today })).result;
  expect(await renew({ id: expired?.id, expectedVersion: 1, endsOn: '2030-01-01' })).toMatchObject({
    result: null,
    userErrors: [{ code: 'INVALID_STATE', params: [{ name: 'state', value: 'EXPIRED' }, { name: 'expiredOn', value: today }] }],
  });
  const open = (await sign('A3', { endsOn: undefined })).result;
  expect(refusals(await renew({ id: open?.id, expectedVersion: 1, endsOn: '2030-01-01' }))).toEqual(['INVALID_STATE id']);
});

test('an agreement may be a group’s, and then is the group’s county’s', async () => {
  const group = (await groupOf(network, 'G1')).id;
  const [county] = await network.sql('SELECT id FROM schools.county');
  expect((await sign('A4', { school: undefined, group })).result).toMatchObject({ county, school: null, group: { code: 'G1' } });
});

test('what cannot be is refused', async () => {
  const nobody = '00000000-0000-7000-8000-000000000000';
  expect(refusals(await sign('A1'))).toEqual(['ALREADY_EXISTS code']);
  expect(refusals(await sign(''))).toEqual(['EMPTY code']);
  expect(refusals(await sign('A5', { partner: nobody }))).toEqual(['NOT_FOUND partner']);
  expect(refusals(await sign('A5', { county: nobody }))).toEqual(['NOT_FOUND county']);
  expect(refusals(await sign('A5', { school: undefined }))).toEqual(['EMPTY county']);
  expect(refusals(await sign('A5', { school: network.schoolId('S7') }))).toEqual(['NOT_OPEN school']);
  expect(refusals(await sign('A5', { group: nobody }))).toEqual(['NOT_FOUND group']);
  expect(refusals(await sign('A5', { endsOn: '2024-01-01' }))).toEqual(['INVALID_VALUE endsOn']);
  expect(await sign('A5', { dryRun: true })).toMatchObject({ dryRun: true, userErrors: [], result: { code: 'A5' } });
  expect(await network.sql(`SELECT code FROM groups.cooperation_agreement WHERE code = 'A5'`)).toEqual([]);
});
