import fc from 'fast-check';
import { Client } from 'pg';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { planner, schoolAdmin } from '../support/viewers';

const county = '620981';
let countyId: string;
const reason = '录入有误';

let database: TestDatabase;
let graph: TestGraph;
let client: Client;
let schools: { id: string; code: string }[];
beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner);
  client = new Client(database.owner);
  await client.connect();
  countyId = (await client.query<{ id: string }>('SELECT id FROM schools.county WHERE code = $1', [county])).rows[0]?.id ?? '';
  schools = (await client.query<{ id: string; code: string }>(`SELECT s.id, s.code FROM schools.school s JOIN schools.county c ON c.id = s.county_id WHERE c.code = $1 AND s.opened_on IS NULL AND s.closed_on IS NULL ORDER BY s.code LIMIT 3`, [county])).rows;
}, 60_000);
afterAll(async () => {
  await client.end();
  await graph.close();
  await database.drop();
});

interface Payload {
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] | null; readonly params: readonly { readonly name: string; readonly value: string }[] }[];
  readonly [field: string]: unknown;
}

async function change(name: string, type: string, input: Record<string, unknown>, asking = planner(county)): Promise<Payload> {
  const record = name === 'registerTeacher' ? 'teacher' : /Rotation/.test(name) ? (name === 'proposeRotation' ? 'rotation' : 'rotationAssignment') : 'appointment';
  const { data, errors } = await graph.answer(`mutation Change($input: ${type}!) { ${name}(input: $input) { ${record} { id version } userErrors { code field params { name value } } } }`, { input }, asking);
  if (errors) throw new Error(JSON.stringify(errors));
  return { ...(data?.[name] as Payload), record: (data?.[name] as Record<string, unknown>)[record] };
}

interface Stored {
  readonly id: string;
  readonly version: number;
}

async function done(name: string, type: string, input: Record<string, unknown>): Promise<Stored> {
  const { userErrors, record } = await change(name, type, input);
  expect([name, userErrors]).toEqual([name, []]);
  return record as Stored;
}

let people = 0;
const teacher = async (): Promise<string> => (await done('registerTeacher', 'RegisterTeacherInput', { code: `MISTAKEN-${++people}`, name: '教师', subject: 'MATHEMATICS', stage: 'PRIMARY', county: countyId })).id;

interface Posting {
  readonly establishmentSchool: string;
  readonly role: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

const appoint = (id: string, posting: Posting): Promise<Stored> => done('appointTeacher', 'AppointTeacherInput', { teacher: id, ...posting });
const correct = (record: Stored, values: object): Promise<Stored> => done('correctAppointment', 'CorrectAppointmentInput', { id: record.id, expectedVersion: record.version, reason, ...values });
const voided = (record: Stored): Promise<Stored> => done('voidAppointment', 'VoidInput', { id: record.id, expectedVersion: record.version, reason });

const postingsOf = async (id: string): Promise<object[]> =>
  (await client.query<object>(`SELECT establishment_school_id, serving_school_id, post_id, role, contract_status, stage, starts_on::text, ends_on::text, provenance, source FROM staffing.appointment WHERE teacher_id = $1 ORDER BY starts_on`, [id])).rows;

/** A posting in the three years that begin in `year`, told by numbers. */
const postingIn = (year: number, [school, role, month, years]: readonly [number, number, number, number]): Posting => ({
  establishmentSchool: schools[school]?.id ?? '',
  role: ['TEACHER', 'CLASS_TEACHER', 'HEAD_OF_SUBJECT'][role] ?? '',
  startsOn: `${year}-0${month + 1}-01`,
  endsOn: `${year + 1 + years}-0${month + 1}-01`,
});

const numbers = fc.tuple(fc.nat(2), fc.nat(2), fc.nat(8), fc.nat(1));
const entry = fc.record({ right: numbers, wrong: numbers, phantom: fc.boolean(), order: fc.nat() });

test('whatever was entered wrongly and put right, in whatever order, is what would have been entered rightly at first', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(entry, { minLength: 1, maxLength: 4 }), async (entries) => {
      const [careful, careless] = [await teacher(), await teacher()];
      const mended: { order: number; mend: () => Promise<unknown> }[] = [];
      for (const [place, { right, wrong, phantom, order }] of entries.entries()) {
        const year = 1990 + 4 * place;
        const entered = await appoint(careless, postingIn(year, wrong));
        if (!phantom) await appoint(careful, postingIn(year, right));
        const values = { ...postingIn(year, right), servingSchool: postingIn(year, right).establishmentSchool };
        if (phantom) mended.push({ order, mend: () => voided(entered) });
        else if (right.join() !== wrong.join()) mended.push({ order, mend: () => correct(entered, values) });
      }
      for (const { mend } of mended.sort((one, other) => one.order - other.order)) await mend();
      expect(await postingsOf(careless)).toEqual(await postingsOf(careful));
    }),
    { numRuns: 15 },
  );
}, 120_000);

test('a first day a year early is put right, and every day is answered so', async () => {
  const id = await teacher();
  const entered = await appoint(id, { ...postingIn(2010, [0, 0, 8, 1]) });
  await correct(entered, { startsOn: '2011-09-01' });
  const on = async (day: string): Promise<unknown> => (await graph.answer(`{ teacher(id: "${id}") { appointments(on: "${day}") { totalCount } } }`, {}, planner(county))).data;
  expect([await on('2010-12-01'), await on('2011-12-01')]).toEqual([0, 1].map((totalCount) => ({ teacher: { appointments: { totalCount } } })));
});

test('what overlaps is told with the record in the way, what rests on a posting with its type and id', async () => {
  const id = await teacher();
  const [first, second] = [await appoint(id, postingIn(2027, [0, 0, 0, 0])), await appoint(id, postingIn(2030, [0, 0, 0, 0]))];
  const overlapping = await change('correctAppointment', 'CorrectAppointmentInput', { id: first.id, expectedVersion: first.version, reason, endsOn: '2030-06-01' });
  expect(overlapping.userErrors).toEqual([{ code: 'OVERLAPS', field: ['endsOn'], params: [{ name: 'value', value: '2030-06-01' }, { name: 'record', value: second.id }] }]);
  const rotation = await done('proposeRotation', 'ProposeRotationInput', { rotation: { teacher: id, toSchool: schools[1]?.id, startsOn: '2027-03-01', endsOn: '2027-09-01', kind: 'ROTATION' } });
  const resting = { code: 'BREAKS_LINKS', field: ['id'], params: [{ name: 'type', value: 'RotationAssignment' }, { name: 'record', value: rotation.id }, { name: 'records', value: '1' }] };
  for (const refused of [
    await change('voidAppointment', 'VoidInput', { id: first.id, expectedVersion: first.version, reason }),
    await change('correctAppointment', 'CorrectAppointmentInput', { id: first.id, expectedVersion: first.version, reason, startsOn: '2027-06-01' }),
  ]) {
    expect(refused.userErrors).toEqual([resting]);
  }
  const closed = await change('correctAppointment', 'CorrectAppointmentInput', { id: second.id, expectedVersion: second.version, reason, servingSchool: '00000000-0000-7000-8000-000000000000' });
  expect(closed.userErrors.map(({ code }) => code)).toContain('NOT_FOUND');
});

test('a transfer on the first day is told to be a void', async () => {
  const entered = await appoint(await teacher(), postingIn(2027, [0, 0, 0, 0]));
  const { userErrors } = await change('transferEstablishment', 'TransferEstablishmentInput', { id: entered.id, expectedVersion: entered.version, startsOn: '2027-01-01', toSchool: schools[1]?.id });
  expect(userErrors[0]?.params).toContainEqual({ name: 'use', value: 'voidAppointment' });
});

test('a school puts its proposal right, and never what the county decided of it', async () => {
  const id = await teacher();
  await appoint(id, postingIn(2026, [0, 0, 0, 1]));
  const rotation = await done('proposeRotation', 'ProposeRotationInput', { rotation: { teacher: id, toSchool: schools[1]?.id, startsOn: '2027-03-01', endsOn: '2027-09-01', kind: 'ROTATION' } });
  const school = schoolAdmin(schools[0]?.code ?? '');
  const asSchool = (values: object): Promise<Payload> => change('correctRotationAssignment', 'CorrectRotationAssignmentInput', { id: rotation.id, expectedVersion: rotation.version, reason, dryRun: true, ...values }, school);
  expect((await asSchool({ startsOn: '2027-03-02' })).userErrors).toEqual([]);
  expect((await asSchool({ state: 'APPROVED' })).userErrors.map(({ code, field }) => [code, field])).toEqual([['OUT_OF_REACH', ['state']]]);
  await client.query(`UPDATE staffing.rotation_assignment SET state = 'APPROVED' WHERE id = $1`, [rotation.id]);
  expect((await asSchool({ startsOn: '2027-03-02' })).userErrors.map(({ code }) => code)).toEqual(['OUT_OF_REACH']);
});

test('who did not see a record does not find it among the voided', async () => {
  const id = await teacher();
  const entered = await appoint(id, postingIn(2026, [0, 0, 0, 1]));
  await voided(entered);
  const query = `query Voided($of: ID!) { voidedStaffingRecords(where: { of: $of }) { nodes { id type actor reason } } }`;
  const ask = async (asking: Parameters<TestGraph['answer']>[2]): Promise<unknown> => (await graph.answer(query, { of: id }, asking)).data?.['voidedStaffingRecords'] ?? null;
  const { subject: actor } = planner(county);
  expect(await ask(planner(county))).toEqual({ nodes: [{ id: entered.id, type: 'Appointment', actor, reason }] });
  expect(await ask(planner('141124'))).not.toMatchObject({ nodes: [{ type: 'Appointment' }] });
  expect(await ask({ subject: null, role: 'ANONYMOUS', counties: [], school: null, teacher: null })).toBeNull();
});
