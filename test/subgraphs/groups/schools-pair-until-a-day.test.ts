import { change, refusals, type Outcome } from './support/change';
import { startNetwork, type Network } from './support/network';

let network: Network;
beforeAll(async () => {
  network = await startNetwork();
});
afterAll(() => network.close());

interface Pairing {
  readonly id: string;
  readonly version: number;
}
const selection = 'pairing { id version areas startsOn endsOn supporter { id } supported { id } }';
const pair = (supporter: string, supported: string, input: Record<string, unknown> = {}): Promise<Outcome<Pairing>> =>
  change(network, 'pairSchools', selection, { supporter: network.schoolId(supporter), supported: network.schoolId(supported), startsOn: '2026-09-01', ...input });
const end = (input: Record<string, unknown>): Promise<Outcome<Pairing>> => change(network, 'endPairing', selection, input);

const helpedBy = async (school: string, on: string): Promise<string[]> => {
  const { schools } = await network.ask<{ schools: { supportPairings: { nodes: { supporter: { id: string } }[] } }[] }>(
    `query ($of: [_Any!]!, $on: Date) { schools: _entities(representations: $of) { ... on School { supportPairings(on: $on) { nodes { supporter { id } } } } } }`,
    { of: [{ __typename: 'School', id: network.schoolId(school) }], on },
  );
  return schools.flatMap(({ supportPairings }) => supportPairings.nodes.map(({ supporter }) => supporter.id));
};

test('a pairing shows at both schools while it holds, and no longer from the day it ends on', async () => {
  const { result, userErrors } = await pair('S1', 'S4', { areas: ['TEACHING', 'RESEARCH'] });
  expect(userErrors).toEqual([]);
  expect(result).toMatchObject({ version: 1, areas: ['TEACHING', 'RESEARCH'], supporter: { id: 'S1' }, supported: { id: 'S4' }, endsOn: null });
  expect(await helpedBy('S4', '2027-06-30')).toEqual(['S1']);

  const id = result?.id;
  expect(refusals(await end({ id, expectedVersion: 2, endsOn: '2027-07-01' }))).toEqual(['STALE_VERSION expectedVersion']);
  expect(refusals(await end({ id, expectedVersion: 1, endsOn: '2026-09-01' }))).toEqual(['INVALID_VALUE endsOn']);
  expect(await end({ id, expectedVersion: 1, endsOn: '2027-07-01' })).toMatchObject({ userErrors: [], result: { version: 2, endsOn: '2027-07-01' } });
  expect(refusals(await end({ id, expectedVersion: 2, endsOn: '2027-07-01' }))).toEqual(['INVALID_VALUE endsOn']);
  expect([await helpedBy('S4', '2027-06-30'), await helpedBy('S4', '2027-07-01')]).toEqual([['S1'], []]);

  const { supportPairing } = await network.ask<{ supportPairing: unknown }>(
    `query ($id: ID!) { supportPairing(id: $id) { history { nodes { operation kind version } } } }`,
    { id },
  );
  expect(supportPairing).toEqual({
    history: { nodes: [{ operation: 'pairSchools', kind: 'CREATED', version: 1 }, { operation: 'endPairing', kind: 'CHANGED', version: 2 }] },
  });
});

test('two schools are paired once at a time, even when asked twice at once', async () => {
  const outcomes = await Promise.all([pair('S2', 'S5'), pair('S2', 'S5', { startsOn: '2026-10-01' })]);
  expect(outcomes.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['OVERLAPS']);
});

test('what cannot be is refused', async () => {
  expect(refusals(await pair('S3', 'S3'))).toEqual(['SAME supported']);
  expect(refusals(await pair('S3', 'S7'))).toEqual(['NOT_OPEN supported']);
  expect(refusals(await pair('S9', 'S4'))).toEqual(['NOT_FOUND supporter']);
  expect(refusals(await pair('S3', 'S4', { endsOn: '2026-08-31' }))).toEqual(['INVALID_VALUE endsOn']);
  expect(await pair('S3', 'S4', { dryRun: true })).toMatchObject({ dryRun: true, userErrors: [], result: { version: 1 } });
  expect(await helpedBy('S4', '2026-09-01')).toEqual(['S1']);
});
