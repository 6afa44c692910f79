import { Client } from 'pg';
import { startGraph, today, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { planner, schoolAdmin, teacher as asTeacher } from '../support/viewers';
import { networks, type Place } from './support';

const record = 'mutation ($input: RecordPersonalDataInput!) { recordPersonalData(input: $input) { userErrors { code } } }';
const leave = 'mutation ($input: ChangeContractStatusInput!) { changeContractStatus(input: $input) { userErrors { code } } }';
const erase = 'mutation ($input: EraseTeacherInput!) { eraseTeacher(input: $input) { teacher { name erasedOn } userErrors { code field } } }';
const copy = `mutation ($input: ExportPersonalRecordInput!) { exportPersonalRecord(input: $input) {
  record { teacher { name } personalData { phone staffNumber birthDate } uses { action role fields purpose } } userErrors { code field } } }`;
const phone = '13800000077';

let database: TestDatabase;
let graph: TestGraph;
let client: Client;
const day = today.toISOString().slice(0, 10);
let place: Place;
let person: { name: string; version: number; appointment: string; contract: number; since: string };
beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner);
  client = new Client(database.owner);
  await client.connect();
  place = (await networks(database.owner)).first.partner;
  await client.query('DELETE FROM staffing.teacher_private');
  const { rows } = await client.query<typeof person>(
    `SELECT t.name, t.version, a.id AS appointment, a.version AS contract, a.starts_on::text AS since FROM staffing.teacher t JOIN staffing.appointment a ON a.teacher_id = t.id AND a.ends_on IS NULL WHERE t.id = $1`,
    [place.teacherId],
  );
  person = rows[0]!;
  await graph.answer(record, { input: { teacher: place.teacherId, phone, birthDate: '1980-02-03' } });
});
afterAll(async () => {
  await client.end();
  await graph.close();
  await database.drop();
});

const erased = (asking = planner('620981')) =>
  graph.answer(erase, { input: { teacher: place.teacherId, expectedVersion: person.version, purpose: '本人要求' } }, asking);
const remember = (code: string, text: string): Promise<unknown> =>
  client.query(`INSERT INTO staffing.portfolio_item (provenance, code, teacher_id, kind, happened_on, text) VALUES ('REPORTED', $1, $2, 'AWARD', $3, $4)`, [code, place.teacherId, person.since, text]);
const postings = async (): Promise<unknown> =>
  (await client.query('SELECT serving_school_id, starts_on FROM staffing.appointment WHERE teacher_id = $1 ORDER BY starts_on', [place.teacherId])).rows;

test('people get a copy of all that is kept of them, and learn who used it, but nobody else gets it', async () => {
  const input = { teacher: place.teacherId, purpose: '本人查询' };
  const own = asTeacher(place.teacherCode, place.code);
  const first = await graph.answer(copy, { input }, own);
  expect(first.data).toEqual({
    exportPersonalRecord: {
      record: {
        teacher: { name: person.name },
        personalData: { phone, staffNumber: null, birthDate: '1980-02-03' },
        uses: [{ action: 'RECORDED', role: 'SYSTEM_ADMINISTRATOR', fields: ['PHONE', 'BIRTH_DATE'], purpose: null }],
      },
      userErrors: [],
    },
  });
  const second = await graph.answer(copy, { input }, own);
  expect(second.data).toMatchObject({ exportPersonalRecord: { record: { uses: [{}, { action: 'EXPORTED', role: 'TEACHER', purpose: '本人查询' }] } } });
  const foreign = await graph.answer(copy, { input }, asTeacher('no such teacher', place.code));
  expect(foreign.data).toEqual({ exportPersonalRecord: { record: null, userErrors: [{ code: 'NOT_FOUND', field: ['teacher'] }] } });
  expect((await graph.answer(copy, { input }, schoolAdmin(place.code))).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});

test('a trial of it shows nothing in clear', async () => {
  const { data } = await graph.answer(copy, { input: { teacher: place.teacherId, purpose: 'x', dryRun: true } });
  expect(data).toMatchObject({ exportPersonalRecord: { record: { personalData: { phone: '138****0077' } } } });
});

test('who is employed is not erased', async () => {
  expect((await erased()).data).toEqual({ eraseTeacher: { teacher: null, userErrors: [{ code: 'INVALID_STATE', field: ['teacher'] }] } });
});

test('who left is: the name and the personal data are nowhere in the database, and what was served where stays', async () => {
  const left = await graph.answer(leave, { input: { id: person.appointment, expectedVersion: person.contract, contractStatus: 'EXITED', startsOn: day, endBrokenLinks: true } });
  expect(left.data).toEqual({ changeContractStatus: { userErrors: [] } });
  const before = await postings();
  await remember('PI-ERASED', `${person.name}所带学校获评先进`);
  expect((await erased()).data).toMatchObject({ eraseTeacher: { teacher: { name: '已注销' }, userErrors: [] } });
  const kept = await client.query(
    `SELECT 'teacher' FROM staffing.teacher WHERE id = $1 AND name = $2
     UNION ALL SELECT 'portfolio' FROM staffing.portfolio_item WHERE text LIKE '%' || $2 || '%'
     UNION ALL SELECT 'change' FROM staffing.change WHERE (record_id = $1 OR record_table = 'portfolio_item') AND (before::text LIKE '%' || $2 || '%' OR after::text LIKE '%' || $2 || '%')`,
    [place.teacherId, person.name],
  );
  expect(kept.rows).toEqual([]);
  const copied = await graph.answer(copy, { input: { teacher: place.teacherId, purpose: '核对' } });
  expect(copied.data).toMatchObject({ exportPersonalRecord: { record: { personalData: null } } });
  expect(await postings()).toEqual(before);
});

test('no name is given back, by an import either, and the log of changes loses nothing else', async () => {
  await expect(client.query('UPDATE staffing.teacher SET name = $2 WHERE id = $1', [place.teacherId, person.name])).rejects.toThrow('teacher_erased_is_nameless');
  await expect(remember('PI-LATER', `${person.name}先进事迹`)).rejects.toThrow('erased');
  await expect(client.query(`UPDATE staffing.portfolio_item SET text = $1 WHERE code = 'PI-ERASED'`, [person.name])).rejects.toThrow('erased');
  await expect(client.query(`UPDATE staffing.change SET operation = 'other' WHERE record_table = 'portfolio_item'`)).rejects.toThrow('only ever added to');
  for (const forged of ["after = after || '{\"subject\": \"ART\"}'", "operation = 'other'", 'before = NULL']) {
    await expect(client.query(`UPDATE staffing.change SET ${forged} WHERE record_id = $1`, [place.teacherId])).rejects.toThrow('only ever added to');
  }
});
