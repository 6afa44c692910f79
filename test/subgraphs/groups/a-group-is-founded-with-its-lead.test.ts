import { change, groupOf, membershipsOf, refusals } from './support/change';
import { startNetwork, type Network } from './support/network';

let network: Network;
let county: unknown;
beforeAll(async () => {
  network = await startNetwork();
  [{ id: county } = { id: undefined }] = await network.sql('SELECT id FROM schools.county');
});
afterAll(() => network.close());

interface Founded {
  readonly id: string;
  readonly version: number;
}
const found = (input: Record<string, unknown>) =>
  change<Founded>(network, 'foundGroup', 'group { id version code name foundedOn lead(on: "2026-09-01") { id } county { id } }', {
    kind: 'SCHOOL_DISTRICT',
    name: '  第一大学区 ',
    county,
    foundedOn: '2026-09-01',
    lead: network.schoolId('S1'),
    ...input,
  });

test('the group and its lead come into being together', async () => {
  expect(await found({ code: 'N1' })).toMatchObject({
    userErrors: [],
    result: { version: 1, code: 'N1', name: '第一大学区', foundedOn: '2026-09-01', lead: { id: 'S1' }, county: { id: county } },
  });
  expect(await membershipsOf(network, 'N1')).toEqual([['S1', 'LEAD', '2026-09-01', null]]);
});

test('a trial founds nothing', async () => {
  expect(await found({ code: 'N2', dryRun: true })).toMatchObject({ dryRun: true, userErrors: [], result: { code: 'N2' } });
  expect(await groupOf(network, 'N2')).toBeNull();
});

test('the same request twice gives the same group', async () => {
  const [once, twice] = [await found({ code: 'N3', idempotencyKey: 'n3' }), await found({ code: 'N3', idempotencyKey: 'n3' })];
  expect(twice.result?.id).toBe(once.result?.id);
  expect(await membershipsOf(network, 'N3')).toHaveLength(1);
});

test('what cannot be is refused, and leaves neither group nor membership', async () => {
  const nobody = '00000000-0000-7000-8000-000000000000';
  expect(refusals(await found({ code: 'G1' }))).toEqual(['ALREADY_EXISTS code']);
  expect(refusals(await found({ code: ' ' }))).toEqual(['EMPTY code']);
  expect(refusals(await found({ code: 'N4', name: '' }))).toEqual(['EMPTY name']);
  expect(refusals(await found({ code: 'N4', county: nobody }))).toEqual(['NOT_FOUND county']);
  expect(refusals(await found({ code: 'N4', lead: nobody }))).toEqual(['NOT_FOUND lead']);
  expect(refusals(await found({ code: 'N4', lead: 'no id' }))).toEqual(['NOT_FOUND lead']);
  expect(refusals(await found({ code: 'N4', lead: network.schoolId('S7') }))).toEqual(['NOT_OPEN lead']);
  expect(await groupOf(network, 'N4')).toBeNull();
  expect(await membershipsOf(network, 'G1')).toEqual([]);
});
