import { Client } from 'pg';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { everyRow } from './support/county-sums';

let database: TestDatabase;
let graph: TestGraph;
let client: Client;
beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner);
  client = new Client(database.owner);
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await graph.close();
  await database.drop();
});

const code = '3262000002';
const newCode = '3262999902';
const recode = async (input: object) =>
  (await graph.answer('mutation ($input: RecodeSchoolInput!) { recodeSchool(input: $input) { school { id code version } userErrors { code field params { name value } } } }', { input })).data;
const found = async (asked: string) =>
  (await graph.answer('query ($code: String!) { school(code: $code) { id code successions(where: { kind: { eq: RECODED } }) { nodes { formerCode state effectiveOn } } } }', { code: asked })).data;

test('the old code finds the school under its new one, nothing else changes, and no other school gets the old code', async () => {
  const { rows } = await client.query<{ id: string; version: number; county: string }>('SELECT id, version, county_id AS county FROM schools.school WHERE code = $1', [code]);
  const { id = '', version = 0, county = '' } = rows[0] ?? {};
  const before = await everyRow(client, ['school', 'school_succession']);
  expect(await recode({ id, expectedVersion: version, code: newCode })).toEqual({ recodeSchool: { school: { id, code: newCode, version: version + 1 }, userErrors: [] } });
  expect(await everyRow(client, ['school', 'school_succession'])).toEqual(before);
  const school = { id, code: newCode, successions: { nodes: [{ formerCode: code, state: 'COMPLETED', effectiveOn: '2026-11-23' }] } };
  expect(await found(newCode)).toEqual({ school });
  expect(await found(code)).toEqual({ school });
  const opened = await graph.answer('mutation ($input: OpenSchoolInput!) { openSchool(input: $input) { school { id } userErrors { code field } } }', {
    input: { code, name: '示例小学', kind: 'PRIMARY', administration: 'COUNTY', locale: 'VILLAGE', county, openedOn: '2027-09-01' },
  });
  expect(opened.data).toEqual({ openSchool: { school: null, userErrors: [{ code: 'ALREADY_EXISTS', field: ['code'] }] } });
});

test('a code of another school, a wrong one and the same one are refused', async () => {
  const { rows } = await client.query<{ id: string; version: number; code: string }>(`SELECT id, version, code FROM schools.school WHERE code <> $1 AND closed_on IS NULL ORDER BY code LIMIT 1`, [newCode]);
  const { id, version: expectedVersion, code: own } = rows[0] ?? {};
  const refused = async (wanted: string) => ((await recode({ id, expectedVersion, code: wanted })) as { recodeSchool: { userErrors: { code: string; field: string[] }[] } }).recodeSchool.userErrors;
  expect(await refused(newCode)).toMatchObject([{ code: 'ALREADY_EXISTS', field: ['code'] }]);
  expect(await refused(code)).toMatchObject([{ code: 'ALREADY_EXISTS', field: ['code'] }]);
  expect(await refused('12')).toMatchObject([{ code: 'INVALID_VALUE', field: ['code'] }]);
  expect(await refused(own ?? '')).toMatchObject([{ code: 'SAME', field: ['code'] }]);
});

test('two rows of one school become one: consents and designations go over too, and the graph tells what follows what', async () => {
  const { rows } = await client.query<{ id: string }>(
    `SELECT s.id FROM schools.school s WHERE s.closed_on IS NULL AND s.kind <> 'TEACHING_POINT' AND EXISTS (SELECT FROM groups.data_sharing_consent c WHERE c.school_id = s.id AND c.ends_on IS NULL) ORDER BY s.code LIMIT 1`,
  );
  const old = rows[0]?.id ?? '';
  const { rows: made } = await client.query<{ id: string }>(
    `INSERT INTO schools.school (provenance, code, name, kind, ownership, administration, locale, county_id, boarding, opened_on)
     SELECT provenance, '3299999903', name, kind, ownership, administration, locale, county_id, boarding, '2026-11-23' FROM schools.school WHERE id = $1 RETURNING id`,
    [old],
  );
  const successor = made[0]?.id ?? '';
  const { data } = await graph.answer('mutation ($input: MergeSchoolsInput!) { mergeSchools(input: $input) { followed { kind outcome reason } userErrors { code } } }', {
    input: { schools: [old], successor, effectiveOn: '2026-11-23', sameSchool: true },
  });
  const { followed, userErrors } = (data as { mergeSchools: { followed: { kind: string; outcome: string }[]; userErrors: object[] } }).mergeSchools;
  expect(userErrors).toEqual([]);
  expect(followed.filter(({ outcome }) => outcome !== 'CARRIED').map(({ kind }) => kind)).toEqual(expect.not.arrayContaining(['CONSENT', 'DESIGNATION', 'MEMBERSHIP', 'RESOURCE_REPORT']));
  const asked = await graph.answer('query ($id: ID!, $other: ID!) { school(id: $id) { successor { id } } other: school(id: $other) { predecessors { id } pupils } }', { id: old, other: successor });
  const { rows: pupils } = await client.query<{ pupils: number }>(`SELECT (before ->> 'pupils')::int AS pupils FROM schools.change WHERE record_id = $1 AND before ? 'pupils' AND operation = 'mergeSchools'`, [old]);
  expect(asked.data).toEqual({ school: { successor: { id: successor } }, other: { predecessors: [{ id: old }], pupils: pupils[0]?.pupils } });
});
