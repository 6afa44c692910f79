import { Client } from 'pg';
import { startGraph, type TestGraph } from '../support/graph';
import { sharedSample } from '../support/server';
import { planner } from '../support/viewers';

let graph: TestGraph;
const ids: Record<string, string> = {};
beforeAll(async () => {
  const owner = await sharedSample();
  graph = await startGraph(owner);
  const client = new Client(owner);
  await client.connect();
  const one = async (name: string, text: string): Promise<void> => {
    ids[name] = (await client.query<{ id: string }>(text)).rows[0]!.id;
  };
  const school = (code: string, more: string): string => `SELECT s.id FROM schools.school s JOIN schools.county y ON y.id = s.county_id WHERE y.code = '${code}' AND ${more} ORDER BY s.code LIMIT 1`;
  await one('county', `SELECT id FROM schools.county WHERE code = '620981'`);
  await one('town', school('620981', `s.administration = 'COUNTY' AND s.kind = 'PRIMARY'`));
  await one('foreign', school('361023', 'true'));
  await one('planned', `SELECT s.id FROM schools_published.school s WHERE s.county_code = '620981' AND s.planned AND s.opened_on IS NULL ORDER BY s.code LIMIT 1`);
  await client.end();
});
afterAll(() => graph.close());

const nowhere = '01900000-0000-7000-8000-000000000000';
const refusals: [string, () => object, string, string[]][] = [
  ['an empty list of subjects', () => ({ subjects: [] }), 'EMPTY', ['subjects']],
  ['an empty list of receivers', () => ({ receivers: [] }), 'EMPTY', ['receivers']],
  ['an empty list of senders', () => ({ senders: [] }), 'EMPTY', ['senders']],
  ['a receiver that does not exist', () => ({ receivers: [nowhere] }), 'NOT_FOUND', ['receivers']],
  ['a receiver of another county', () => ({ receivers: [ids['town'], ids['foreign']] }), 'NOT_FOUND', ['receivers']],
  ['a sender of another county', () => ({ senders: [ids['foreign']] }), 'NOT_FOUND', ['senders']],
  ['a school that is planned, but not built', () => ({ receivers: [ids['planned']] }), 'NOT_FOUND', ['receivers']],
  ['a town school where only township schools receive', () => ({ receivers: [ids['town']], townshipReceivers: true }), 'INVALID_VALUE', ['receivers']],
  ['a subject that the stage does not have', () => ({ subjects: ['PHYSICS'], stage: 'PRIMARY' }), 'INVALID_VALUE', ['subjects']],
  ['a stage that is not of compulsory education', () => ({ stage: 'SENIOR_SECONDARY' }), 'INVALID_VALUE', ['stage']],
  ['fewer moves at most than at least', () => ({ maxMoves: 10, minMoves: 11 }), 'INVALID_VALUE', ['minMoves']],
  ['a negative number of moves', () => ({ minMoves: -1 }), 'INVALID_VALUE', ['minMoves']],
  ['no moves at all', () => ({ maxMoves: 0 }), 'INVALID_VALUE', ['maxMoves']],
  ['a smaller share at most than at least', () => ({ minSchoolShare: 0.3, maxSchoolShare: 0.2 }), 'INVALID_VALUE', ['minSchoolShare']],
  ['a share above one', () => ({ minRotationShare: 1.1 }), 'INVALID_VALUE', ['minRotationShare']],
  ['a negative number that a school may be short by', () => ({ mayBeShortBy: -1 }), 'INVALID_VALUE', ['mayBeShortBy']],
  ['a negative distance', () => ({ maxKilometres: -1 }), 'INVALID_VALUE', ['maxKilometres']],
  ['nothing that a move could be for', () => ({ fillNeeds: 0, shortJourneys: 1 }), 'INVALID_VALUE', ['fillNeeds']],
];

test.each(refusals)('%s is refused with a code, and nothing is computed', async (_, constraints, code, field) => {
  const input = { county: ids['county'], name: '方案', constraints: { maxMoves: 10, ...constraints() } };
  const { data, errors } = await graph.answer('mutation ($input: ProposeExchangePlanInput!) { proposeExchangePlan(input: $input) { plan { id } userErrors { code field } } }', { input }, planner('620981'));
  expect(errors).toBeUndefined();
  expect(data).toEqual({ proposeExchangePlan: { plan: null, userErrors: [{ code, field: ['constraints', ...field] }] } });
});

test.each<[string, string, object[], string]>([
  ['a county that does not exist', '999999', [{}], 'countyCode'],
  ['days that end before they begin', '620981', [{ startsOn: '2027-09-01', endsOn: '2027-08-01' }], 'endsOn'],
  ['a time long ago', '620981', [{ startsOn: '1900-01-01' }], 'startsOn'],
  ['a time before the school year', '620981', [{ startsOn: '2026-07-31' }], 'startsOn'],
  ['a time that nobody decides on', '620981', [{ startsOn: '2027-09-01', endsOn: '9999-12-31' }], 'endsOn'],
])('a simulation of %s is refused with what would be right', async (_, county, [more], field) => {
  const moves = [{ teacher: nowhere, toSchool: ids['town'], ...more }];
  const { errors } = await graph.answer('query ($county: String!, $moves: [MoveInput!]!) { simulateExchange(countyCode: $county, moves: $moves) { on } }', { county, moves });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_FILTER', params: { field, expected: expect.any(String) as string } });
});
