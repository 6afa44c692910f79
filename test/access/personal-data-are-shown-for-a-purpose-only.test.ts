import { Client } from 'pg';
import { personsInClearPerDay } from '../../subgraphs/staffing/personal-data/change/bounds';
import { subgraphLogin } from '../../database/provision/roles';
import type { Identity } from '../../subgraphs/kit/context/viewer';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { administrator, leadSchoolUser, planner, schoolAdmin, stranger, teacher } from '../support/viewers';
import { networks, type Network, type Place } from './support';

const phone = '13912345678';
const view = 'query ($id: ID!) { teacher(id: $id) { name personalData { phone staffNumber birthDate version } } }';
const reveal = `mutation ($input: RevealPersonalDataInput!) { revealPersonalData(input: $input) { personalData { phone staffNumber birthDate } userErrors { code field } } }`;
const record = `mutation ($input: RecordPersonalDataInput!) { recordPersonalData(input: $input) { personalData { phone version } userErrors { code field params { name value } } } }`;
const log = 'query ($id: ID!) { auditEvents(where: { teacher: { eq: $id } }) { nodes { action actor role fields purpose teacher { name } } } }';
const masked = { phone: '139****5678', staffNumber: 'S-****01', birthDate: '1980-**-**', version: 1 };

let database: TestDatabase;
let graph: TestGraph;
let client: Client;
let first: Network;
let elsewhere: Place;
let somebody: string;
beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner);
  client = new Client(database.owner);
  await client.connect();
  ({ first, elsewhere } = await networks(database.owner));
  somebody = first.partner.teacherId;
  await client.query('DELETE FROM staffing.teacher_private');
  const input = { teacher: somebody, phone, staffNumber: 'S-000001', birthDate: '1980-02-03' };
  expect((await graph.answer(record, { input }, schoolAdmin(first.partner.code))).data).toEqual({ recordPersonalData: { personalData: { phone: masked.phone, version: 1 }, userErrors: [] } });
});
afterAll(async () => {
  await client.end();
  await graph.close();
  await database.drop();
});

const shown = async (asking: Identity, id = somebody): Promise<unknown> => {
  const { data, errors } = await graph.answer(view, { id }, asking);
  const person = (data as { teacher: { personalData: unknown } | null } | null)?.teacher;
  return errors?.[0] ? errors[0].extensions?.code : (person?.personalData ?? person);
};
const events = async (): Promise<unknown[]> => ((await graph.answer(log, { id: somebody })).data as { auditEvents: { nodes: unknown[] } }).auditEvents.nodes;

test('they are masked for the teacher, the school, the county and the administrator', async () => {
  for (const asking of [teacher(first.partner.teacherCode, first.partner.code), schoolAdmin(first.partner.code), planner('620981'), administrator]) {
    expect([asking.role, await shown(asking)]).toEqual([asking.role, masked]);
  }
});

test('they are withheld from the lead school, and nobody else finds the teacher', async () => {
  expect(await shown(leadSchoolUser(first.lead.code))).toBe('WITHHELD');
  expect(await shown(planner('361023'))).toBeNull();
  expect(await shown(schoolAdmin(elsewhere.code))).toBeNull();
  expect(await shown(stranger)).toBe('FORBIDDEN');
});

test('in clear only what was asked for, to who may see it, with an entry that says what for', async () => {
  const input = { teacher: somebody, fields: ['PHONE'], purpose: '联系培训' };
  const asking = planner('620981');
  const before = await events();
  expect((await graph.answer(reveal, { input }, asking)).data).toEqual({ revealPersonalData: { personalData: { phone, staffNumber: null, birthDate: null }, userErrors: [] } });
  expect((await events()).slice(before.length)).toEqual([
    { action: 'REVEALED', actor: asking.subject, role: 'COUNTY_PLANNER', fields: ['PHONE'], purpose: '联系培训', teacher: { name: expect.any(String) as string } },
  ]);
});

test.each<[string, object, () => Identity, object]>([
  ['without a purpose', { fields: ['PHONE'], purpose: ' ' }, () => administrator, { code: 'EMPTY', field: ['purpose'] }],
  ['without an item', { fields: [], purpose: 'x' }, () => administrator, { code: 'EMPTY', field: ['fields'] }],
  ['to the lead school', { fields: ['PHONE'], purpose: 'x' }, () => leadSchoolUser(first.lead.code), { code: 'NOT_FOUND', field: ['teacher'] }],
  ['to another county', { fields: ['PHONE'], purpose: 'x' }, () => planner('361023'), { code: 'NOT_FOUND', field: ['teacher'] }],
])('not in clear %s, and then there is no entry', async (_, rest, asking, refusal) => {
  const before = await events();
  const { data } = await graph.answer(reveal, { input: { teacher: somebody, ...rest } }, asking());
  expect(data).toEqual({ revealPersonalData: { personalData: null, userErrors: [refusal] } });
  expect(await events()).toEqual(before);
});

test('in clear one person in a request, however often they are asked for', async () => {
  const shownOnce = (_: unknown, index: number): string => `r${index}: revealPersonalData(input: { teacher: "${somebody}", fields: [PHONE], purpose: "联系" }) { personalData { phone } userErrors { code params { name value } } }`;
  const { data } = await graph.answer(`mutation { ${Array.from({ length: 25 }, shownOnce).join(' ')} }`, {}, planner('620981'));
  const answers = Object.values(data as Record<string, { personalData: unknown; userErrors: unknown[] }>);
  expect(answers[0]?.personalData).toEqual({ phone });
  const refused = { personalData: null, userErrors: [{ code: 'TOO_OFTEN', params: [{ name: 'most', value: '1' }, { name: 'per', value: 'REQUEST' }] }] };
  expect(answers.slice(1)).toEqual(answers.slice(1).map(() => refused));
});

test('in clear so many persons in a day, also when they are asked for at once; another account is not held up', async () => {
  const asking = schoolAdmin(first.partner.code);
  const input = { teacher: somebody, fields: ['PHONE'], purpose: '联系' };
  const ask = async (who: Identity): Promise<unknown> => ((await graph.answer(reveal, { input }, who)).data as { revealPersonalData: { userErrors: { code: string }[] } }).revealPersonalData.userErrors[0]?.code ?? 'SHOWN';
  await client.query(
    `INSERT INTO staffing.audit_event (at, actor, role, request, action, teacher_id, fields, purpose)
     SELECT now() - CASE WHEN n = 0 THEN interval '25 hours' ELSE interval '1 hour' END, $1, 'SCHOOL_ADMIN', 'earlier', 'REVEALED', $2, '{PHONE}', 'x' FROM generate_series(0, $3) AS n`,
    [asking.subject, somebody, personsInClearPerDay - 2],
  );
  const answers = await Promise.all(Array.from({ length: 6 }, () => ask(asking)));
  expect(answers.filter((answer) => answer === 'SHOWN')).toHaveLength(2);
  expect(answers.filter((answer) => answer === 'TOO_OFTEN')).toHaveLength(4);
  expect(await ask(planner('620981'))).toBe('SHOWN');
});

test('a trial run shows nothing in clear', async () => {
  const input = { teacher: somebody, fields: ['PHONE'], purpose: 'x', dryRun: true };
  expect((await graph.answer(reveal, { input })).data).toMatchObject({ revealPersonalData: { personalData: { phone: masked.phone } } });
});

test('a correction names its version, and what is wrong with a number without the number', async () => {
  const own = teacher(first.partner.teacherCode, first.partner.code);
  const bad = await graph.answer(record, { input: { teacher: somebody, phone: '12345678901', expectedVersion: 1 } }, own);
  expect(bad.data).toMatchObject({ recordPersonalData: { userErrors: [{ code: 'INVALID_VALUE', field: ['phone'] }] } });
  expect(JSON.stringify(bad)).not.toContain('12345678901');
  const stale = await graph.answer(record, { input: { teacher: somebody, phone } }, own);
  expect(stale.data).toMatchObject({ recordPersonalData: { userErrors: [{ code: 'STALE_VERSION' }] } });
});

test('the log is for the administrator alone, and only ever added to', async () => {
  expect((await graph.answer(log, { id: somebody }, planner('620981'))).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  for (const statement of ["UPDATE staffing.audit_event SET purpose = ''", 'DELETE FROM staffing.audit_event', 'TRUNCATE staffing.audit_event']) {
    await expect(client.query(statement)).rejects.toThrow('only ever added to');
  }
});

test('the login of the subgraph has no personal data until it takes on the private role, and then only those it is told of', async () => {
  const login = new Client(subgraphLogin(database.owner, 'staffing'));
  await login.connect();
  try {
    const count = async (): Promise<unknown> => (await login.query<{ count: number }>('SELECT count(*)::int AS count FROM staffing.teacher_private')).rows[0]?.count;
    await expect(count()).rejects.toMatchObject({ code: '42501' });
    await login.query('BEGIN');
    await login.query('SET LOCAL ROLE sng_staffing_private');
    expect(await count()).toBe(0);
    await login.query(`SELECT set_config('sng.role', 'TEACHER', true), set_config('sng.teacher', $1, true)`, [first.partner.teacherCode]);
    expect(await count()).toBe(1);
    await login.query('ROLLBACK');
    await expect(count()).rejects.toMatchObject({ code: '42501' });
  } finally {
    await login.end();
  }
});

test('who asks for no personal data pays nothing for them', async () => {
  graph.statements.length = 0;
  await graph.answer('query ($id: ID!) { teacher(id: $id) { name } }', { id: somebody });
  expect(graph.statements.filter(({ text }) => text.includes('private')).length).toBe(0);
});

test('neither the change log nor what is logged holds a value', async () => {
  const { rows } = await client.query('SELECT 1 FROM staffing.change WHERE before::text LIKE $1 OR after::text LIKE $1', [`%${phone}%`]);
  expect(rows).toEqual([]);
});
