import { Client } from 'pg';
import { startGraph, today, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { planner } from '../support/viewers';
import { networks } from './support';

const record = 'mutation ($input: RecordPersonalDataInput!) { recordPersonalData(input: $input) { userErrors { code field } } }';
const reveal = 'mutation ($input: RevealPersonalDataInput!) { revealPersonalData(input: $input) { personalData { phone } userErrors { code field } } }';
const register = 'mutation ($input: RegisterTeacherInput!) { registerTeacher(input: $input) { teacher { id } userErrors { code field } } }';
const erase = 'mutation ($input: EraseTeacherInput!) { eraseTeacher(input: $input) { teacher { name } userErrors { code field } } }';

const county = '620981';
const day = today.toISOString().slice(0, 10);
const asking = planner(county);

let database: TestDatabase;
let graph: TestGraph;
let client: Client;
let school: string;
let colleague: string;
beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner);
  client = new Client(database.owner);
  await client.connect();
  const { first } = await networks(database.owner);
  [school, colleague] = [first.partner.id, first.partner.teacherId];
});
afterAll(async () => {
  await client.end();
  await graph.close();
  await database.drop();
});

interface Person {
  readonly id: string;
  readonly name: string;
  readonly phone: string;
}

let count = 0;

/** Registered through the graph, with a key, so that the change log and the store of keys know the name; renamed once since. */
async function registered(): Promise<Person> {
  count += 1;
  const [name, phone] = [`欧阳试${count}号`, `1390000${String(count).padStart(4, '0')}`];
  const { rows } = await client.query<{ id: string }>('SELECT id FROM schools.county WHERE code = $1', [county]);
  const input = { idempotencyKey: `key-${count}`, code: `ERASE-${count}`, name: `旧${name}`, subject: 'CHINESE', stage: 'PRIMARY', county: rows[0]!.id };
  const { data } = await graph.answer(register, { input }, asking);
  const { id } = (data as { registerTeacher: { teacher: { id: string } } }).registerTeacher.teacher;
  await client.query('UPDATE staffing.teacher SET name = $2, source = $3, version = version + 1 WHERE id = $1', [id, name, `${name}的档案`]);
  return { id, name, phone };
}

const appoint = ({ id }: Person, { from, to, status = 'HIRED' }: { from: string; to: string | null; status?: string }): Promise<unknown> =>
  client.query(
    `INSERT INTO staffing.appointment (provenance, starts_on, ends_on, teacher_id, establishment_school_id, serving_school_id, role, contract_status, stage, source)
     VALUES ('REPORTED', $2, $3, $1, $4, $4, 'TEACHER', $5, 'PRIMARY', (SELECT name FROM staffing.teacher WHERE id = $1))`,
    [id, from, to, school, status],
  );

/** Changes something for a reason, which the log keeps. */
async function because(reason: string, statement: string, values: readonly string[]): Promise<void> {
  await client.query('BEGIN');
  await client.query(`SELECT set_config('sng.reason', $1, true)`, [reason]);
  await client.query(statement, [...values]);
  await client.query('COMMIT');
}

/** The name and the telephone number in every place of the records that takes words about somebody. */
async function writeAbout({ id, name, phone }: Person, posted: boolean): Promise<void> {
  const said = `${name}（电话${phone}）`;
  const insert = (table: string, values: Record<string, unknown>): Promise<unknown> => {
    const all = { provenance: 'REPORTED', source: said, ...values };
    const places = Object.keys(all).map((_, index) => `$${index + 1}`);
    return client.query(`INSERT INTO staffing.${table} (${Object.keys(all).join()}) VALUES (${places.join()})`, Object.values(all));
  };
  await insert('portfolio_item', { code: `PI-${count}`, teacher_id: id, kind: 'AWARD', happened_on: '2020-01-01', text: `${said}获评先进` });
  await insert('honour', { code: `H-${count}`, teacher_id: id, name: `${said}先进事迹奖`, kind: 'OTHER', level: 'SCHOOL', awarded_year: 2020 });
  await insert('honour', { code: `HX-${count}`, teacher_id: id, name: `${said}撤回的奖`, kind: 'OTHER', level: 'SCHOOL', awarded_year: 2019 });
  await because(`${said}没有获此奖`, 'DELETE FROM staffing.honour WHERE code = $1', [`HX-${count}`]);
  await because(`${said}的获奖年份录错`, 'UPDATE staffing.honour SET awarded_year = 2021, version = version + 1 WHERE code = $1', [`H-${count}`]);
  await insert('studio', { code: `S-${count}`, name: `${name}名师工作室`, kind: 'MASTER_TEACHER', level: 'COUNTY', subject: 'CHINESE', stage: 'PRIMARY', leader_id: id, host_school_id: school });
  const { rows } = await client.query<{ id: string }>('SELECT id FROM staffing.training_session LIMIT 1');
  await insert('session_trainer', { session_id: rows[0]!.id, teacher_id: id, from_school_id: school });
  await client.query('UPDATE staffing.training_session SET topic = $2, version = version + 1 WHERE id = $1', [rows[0]!.id, `${said}讲座`]);
  await client.query('UPDATE staffing.training_evaluation SET comment = $2, version = version + 1 WHERE session_id = $1', [rows[0]!.id, `${said}讲得好`]);
  if (!posted) return;
  const link = { mentor_id: id, mentee_id: colleague, subject: 'VOCATIONAL', mentor_school_id: school, mentee_school_id: school, starts_on: `2019-0${count}-01`, ends_on: `2019-0${count}-20` };
  await insert('mentor_link', { ...link, outcome: `${said}带教合格` });
  const made = await client.query<{ id: string }>('SELECT id FROM staffing.mentor_link WHERE mentor_id = $1', [id]);
  await insert('mentor_session', { mentor_link_id: made.rows[0]!.id, mentor_id: id, mentee_id: colleague, subject: 'VOCATIONAL', held_on: `2019-0${count}-10`, topic: `${said}听课`, hours: 1, place: `${said}办公室` });
}

/** Every table of every subgraph in which the name or the number stands, read as who sees all rows. */
async function tablesThatName({ name, phone }: Person): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT format('%I.%I', n.nspname, c.relname) AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind = 'r' AND n.nspname IN ('schools', 'staffing', 'groups', 'facilities', 'planning') ORDER BY 1`,
  );
  const found: string[] = [];
  for (const table of rows) {
    const hits = await client.query(`SELECT FROM ${table.name} t WHERE t::text LIKE '%' || $1 || '%' OR t::text LIKE '%' || $2 || '%' LIMIT 1`, [name, phone]);
    if (hits.rows.length > 0) found.push(table.name);
  }
  return found;
}

const personal = async ({ id }: Person): Promise<unknown[]> => (await client.query('SELECT phone, staff_number, birth_date FROM staffing.teacher_private WHERE teacher_id = $1', [id])).rows;

async function erased({ id, name }: Person): Promise<unknown> {
  const { rows } = await client.query<{ version: number }>('SELECT version FROM staffing.teacher WHERE id = $1', [id]);
  return (await graph.answer(erase, { input: { teacher: id, expectedVersion: rows[0]!.version, purpose: `${name}本人要求` } }, asking)).data;
}

const done = { eraseTeacher: { teacher: { name: '已注销' }, userErrors: [] } };

/** Each has worked, or not, at the school of a county; the planner of that county erases. */
const states: readonly [string, (person: Person) => Promise<unknown>, { posted: boolean }][] = [
  ['whose posting ended', (person) => appoint(person, { from: '2019-01-01', to: '2022-01-01' }), { posted: true }],
  ['whose postings ended one after the other', async (person) => [await appoint(person, { from: '2019-01-01', to: '2022-01-01' }), await appoint(person, { from: '2022-06-01', to: '2023-01-01' })], { posted: true }],
  [
    'who retired',
    async (person) => {
      await appoint(person, { from: '2019-01-01', to: '2023-01-01' });
      await appoint(person, { from: '2023-01-01', to: null, status: 'EXITED' });
      await client.query(`UPDATE staffing.teacher SET left_on = '2023-01-01' WHERE id = $1`, [person.id]);
    },
    { posted: true },
  ],
  ['who was never appointed', async () => undefined, { posted: false }],
];

test.each(states)('somebody %s', async (_, prepare, { posted }) => {
  const person = await registered();
  await prepare(person);
  await writeAbout(person, posted);
  const recorded = await graph.answer(record, { input: { teacher: person.id, phone: person.phone, staffNumber: `N-${person.phone}`, birthDate: '1980-02-03' } }, asking);
  expect(recorded.data).toEqual({ recordPersonalData: { userErrors: [] } });
  await graph.answer(reveal, { input: { teacher: person.id, fields: ['PHONE'], purpose: `联系${person.name}` } }, asking);
  expect((await tablesThatName(person)).length).toBeGreaterThan(posted ? 10 : 7);

  expect(await erased(person)).toEqual(done);
  expect(await tablesThatName(person)).toEqual([]);
  expect(await personal(person)).toEqual([]);

  const shown = await graph.answer(reveal, { input: { teacher: person.id, fields: ['PHONE'], purpose: 'x' } }, asking);
  expect(shown.data).toEqual({ revealPersonalData: { personalData: null, userErrors: [{ code: 'NOT_FOUND', field: ['teacher'] }] } });
  const again = await graph.answer(record, { input: { teacher: person.id, phone: person.phone } }, asking);
  expect(again.data).toEqual({ recordPersonalData: { userErrors: [{ code: 'INVALID_STATE', field: null }] } });
  const idempotent = await client.query(`SELECT FROM staffing.idempotency WHERE $1 = ANY (ids) AND fingerprint <> ''`, [person.id]);
  expect(idempotent.rows).toEqual([]);
});

test('the log keeps why their records were put right, without the name', async () => {
  const person = await registered();
  await appoint(person, { from: '2019-01-01', to: '2022-01-01' });
  await writeAbout(person, false);
  const correct = 'mutation ($input: CorrectAppointmentInput!) { correctAppointment(input: $input) { appointment { id } userErrors { code field } } }';
  const { rows } = await client.query<{ id: string; version: number }>('SELECT id, version FROM staffing.appointment WHERE teacher_id = $1', [person.id]);
  const input = { id: rows[0]!.id, expectedVersion: rows[0]!.version, startsOn: '2019-02-01', reason: `${person.name}的职务录错` };
  expect((await graph.answer(correct, { input }, asking)).data).toEqual({ correctAppointment: { appointment: { id: rows[0]!.id }, userErrors: [] } });
  expect(await erased(person)).toEqual(done);
  const reasons = await client.query<{ reason: string }>(
    `SELECT c.reason FROM staffing.change c WHERE c.reason IS NOT NULL AND (c.record_id = $1
       OR c.record_table = 'honour' AND (c.before ->> 'teacher_id' = $2 OR c.record_id IN (SELECT id FROM staffing.honour WHERE teacher_id::text = $2))) ORDER BY c.at`,
    [rows[0]!.id, person.id],
  );
  expect(reasons.rows.map(({ reason }) => reason.replace(person.phone, ''))).toEqual(['已注销（电话）没有获此奖', '已注销（电话）的获奖年份录错', '已注销的职务录错']);
});

test('somebody who serves is refused, and nothing is taken', async () => {
  const person = await registered();
  await appoint(person, { from: '2019-01-01', to: null });
  await graph.answer(record, { input: { teacher: person.id, phone: person.phone } }, asking);
  expect(await erased(person)).toEqual({ eraseTeacher: { teacher: null, userErrors: [{ code: 'INVALID_STATE', field: ['teacher'] }] } });
  expect(await personal(person)).toEqual([{ phone: person.phone, staff_number: null, birth_date: null }]);
});

test('the planner of another county neither finds nor erases who is gone', async () => {
  const person = await registered();
  await appoint(person, { from: '2019-01-01', to: '2022-01-01' });
  const { data } = await graph.answer(erase, { input: { teacher: person.id, expectedVersion: 2, purpose: 'x' } }, planner('361023'));
  expect(data).toEqual({ eraseTeacher: { teacher: null, userErrors: [{ code: 'NOT_FOUND', field: ['teacher'] }] } });
});

test('an erasure that would leave personal data behind fails as a whole', async () => {
  const person = await registered();
  await graph.answer(record, { input: { teacher: person.id, phone: person.phone } }, asking);
  await expect(client.query(`UPDATE staffing.teacher SET name = '已注销', erased_on = $2 WHERE id = $1`, [person.id, day])).rejects.toThrow('left');
});

describe('of who was erased', () => {
  let person: Person;
  beforeAll(async () => {
    person = await registered();
    await appoint(person, { from: '2019-01-01', to: '2022-01-01' });
    await writeAbout(person, true);
    expect(await erased(person)).toEqual(done);
  });

  test.each([
    ['another name', `UPDATE staffing.teacher SET name = $2 WHERE id = $1`, 'teacher_erased_is_nameless'],
    ['the day taken back', `UPDATE staffing.teacher SET erased_on = NULL, name = $2 WHERE id = $1`, 'stays so'],
    ['words about the record', `UPDATE staffing.teacher SET source = $2 WHERE id = $1`, 'stays so'],
    ['a telephone number', `INSERT INTO staffing.teacher_private (teacher_id, phone) SELECT $1, '13900000001' WHERE $2::text IS NOT NULL`, 'erased'],
    ['what an honour is called', `UPDATE staffing.honour SET name = $2 WHERE teacher_id = $1`, 'erased'],
    ['a new honour', `INSERT INTO staffing.honour (provenance, code, teacher_id, name, kind, level) VALUES ('REPORTED', 'NEW', $1, $2, 'OTHER', 'SCHOOL')`, 'erased'],
    ['what a studio is called', `UPDATE staffing.studio SET name = $2 WHERE leader_id = $1`, 'erased'],
    ['how a pair did', `UPDATE staffing.mentor_link SET outcome = $2 WHERE mentor_id = $1`, 'erased'],
    ['what a session was about', `UPDATE staffing.mentor_session SET topic = $2 WHERE mentor_id = $1`, 'erased'],
    ['words for a portfolio', `UPDATE staffing.portfolio_item SET text = $2 WHERE teacher_id = $1`, 'erased'],
    ['a posting', `INSERT INTO staffing.appointment (provenance, source, starts_on, teacher_id, establishment_school_id, serving_school_id, role, contract_status, stage)
       SELECT provenance, $2, '2024-01-01', teacher_id, establishment_school_id, serving_school_id, role, contract_status, stage FROM staffing.appointment WHERE teacher_id = $1`, 'erased'],
  ])('nothing gives back %s, whoever writes it', async (_, statement, message) => {
    await expect(client.query(statement, [person.id, person.name])).rejects.toThrow(message);
  });

  test('what does not name them may still be put right', async () => {
    const { rowCount } = await client.query(`UPDATE staffing.appointment SET ends_on = '2021-12-01' WHERE teacher_id = $1`, [person.id]);
    expect(rowCount).toBe(1);
  });

  test('the log forgets nothing else', async () => {
    for (const forged of [`after = after || '{"subject": "ART"}'`, `operation = 'other'`, `reason = 'other'`, 'before = NULL', `after = after || '{"name": "another"}'`]) {
      await expect(client.query(`UPDATE staffing.change SET ${forged} WHERE record_id = $1`, [person.id])).rejects.toThrow('only ever added to');
    }
    await expect(client.query(`UPDATE staffing.audit_event SET action = 'REVEALED' WHERE teacher_id = $1`, [person.id])).rejects.toThrow('only ever added to');
    await expect(client.query(`UPDATE staffing.audit_event SET purpose = 'other' WHERE teacher_id = $1`, [person.id])).rejects.toThrow('only ever added to');
  });
});
