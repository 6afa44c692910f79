import { Client } from 'pg';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';

let database: TestDatabase;
let graph: TestGraph;
let client: Client;
beforeEach(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner);
  client = new Client(database.owner);
  await client.connect();
});
afterEach(async () => {
  await client.end();
  await graph.close();
  await database.drop();
});

interface Someone { readonly id: string; readonly school: string; readonly version: number; readonly appointment: string; readonly since: string }

/** Long at a primary school of 玉门, without a pair or rotation in the way, and two other open primary schools. */
async function settled(): Promise<{ teacher: Someone; others: string[] }> {
  const { rows } = await client.query<Someone>(
    `SELECT t.id, a.establishment_school_id AS school, a.id AS appointment, a.version, a.starts_on::text AS since FROM staffing.teacher t JOIN staffing.appointment a ON a.teacher_id = t.id AND a.ends_on IS NULL
       JOIN schools.school s ON s.id = a.establishment_school_id AND s.kind = 'PRIMARY'
     WHERE t.code LIKE 'T620981%' AND t.stage = 'PRIMARY' AND a.starts_on < '2012-01-01' AND NOT EXISTS (SELECT FROM staffing.rotation_assignment r WHERE r.teacher_id = t.id)
       AND NOT EXISTS (SELECT FROM staffing.mentor_link l WHERE t.id IN (l.mentor_id, l.mentee_id)) ORDER BY t.code LIMIT 1`,
  );
  const teacher = rows[0]!;
  const { rows: others } = await client.query<{ id: string }>(
    `SELECT id FROM schools.school WHERE kind = 'PRIMARY' AND closed_on IS NULL AND opened_on < '2020-01-01' AND county_id = (SELECT county_id FROM schools.school WHERE id = $1) AND id <> $1 ORDER BY code LIMIT 2`,
    [teacher.school],
  );
  return { teacher, others: others.map(({ id }) => id) };
}

const eligibility = async (id: string, on: string) => {
  const { data } = await graph.answer('query ($id: ID!, $on: Date) { teacher(id: $id) { rotationEligibility(on: $on) { since yearsAtSchool establishmentSchool { id } } } }', { id, on });
  return (data as { teacher: { rotationEligibility: { since: string; yearsAtSchool: number; establishmentSchool: { id: string } } } }).teacher.rotationEligibility;
};
const merge = async (school: string, successor: string, effectiveOn: string): Promise<void> => {
  const { data, errors } = await graph.answer('mutation ($input: MergeSchoolsInput!) { mergeSchools(input: $input) { userErrors { code field } } }', { input: { schools: [school], successor, effectiveOn } });
  expect({ data, errors }).toEqual({ data: { mergeSchools: { userErrors: [] } }, errors: undefined });
};

test('a merger, and another one of the school that follows, take no year from anybody', async () => {
  const { teacher, others: [second = '', third = ''] } = await settled();
  const before = await eligibility(teacher.id, '2026-11-23');
  expect(before.since).toBe(teacher.since);
  await merge(teacher.school, second, '2026-11-23');
  expect(await eligibility(teacher.id, '2026-11-23')).toEqual({ ...before, establishmentSchool: { id: second } });
  await merge(second, third, '2027-08-01');
  const { yearsAtSchool } = before;
  expect(await eligibility(teacher.id, '2028-11-23')).toEqual({ since: teacher.since, yearsAtSchool: yearsAtSchool + 2, establishmentSchool: { id: third } });
});

const transfer = async ({ appointment, version }: Someone, toSchool: string, startsOn: string): Promise<void> => {
  const { data } = await graph.answer('mutation ($input: TransferEstablishmentInput!) { transferEstablishment(input: $input) { userErrors { code } } }', {
    input: { id: appointment, expectedVersion: version, startsOn, toSchool },
  });
  expect(data).toEqual({ transferEstablishment: { userErrors: [] } });
};

test('who is moved by hand once a merger has taken effect, while the school is still winding down, keeps the years', async () => {
  const { teacher, others: [second = ''] } = await settled();
  const { data } = await graph.answer('mutation ($input: MergeSchoolsInput!) { mergeSchools(input: $input) { userErrors { code field } } }', {
    input: { schools: [teacher.school], successor: second, effectiveOn: '2026-11-01', transitionEndsOn: '2027-08-01' },
  });
  expect(data).toEqual({ mergeSchools: { userErrors: [] } });
  const { rows } = await client.query<Someone>(`SELECT id AS appointment, version FROM staffing.appointment WHERE id = $1`, [teacher.appointment]);
  await transfer({ ...teacher, ...rows[0]! }, second, '2026-11-16');
  expect(await eligibility(teacher.id, '2026-11-23')).toMatchObject({ since: teacher.since, establishmentSchool: { id: second } });
});

test.each(['2026-11-23', '2027-08-01'])('who moved before the merger of %s took effect changed school and begins anew, and nobody of the county is due for it', async (effectiveOn) => {
  const { teacher, others: [second = ''] } = await settled();
  await transfer(teacher, second, '2026-11-01');
  const due = async () => graph.answer('{ county(code: "620981") { rotationFigures(on: "2026-11-22") { due dueUnknown } } }');
  const before = await due();
  expect(before).toMatchObject({ data: { county: { rotationFigures: { due: expect.any(Number) as number } } } });
  expect(await eligibility(teacher.id, '2026-11-22')).toMatchObject({ since: '2026-11-01', yearsAtSchool: 0 });
  await merge(teacher.school, second, effectiveOn);
  for (const on of ['2026-11-22', '2026-11-23', '2027-09-02']) expect(await eligibility(teacher.id, on)).toMatchObject({ since: '2026-11-01', yearsAtSchool: 0, establishmentSchool: { id: second } });
  expect(await due()).toEqual(before);
});

test('staff who go over with a part of a school keep their years', async () => {
  const { teacher, others: [second = ''] } = await settled();
  const { data } = await graph.answer('mutation ($input: SplitSchoolInput!) { splitSchool(input: $input) { followed { kind outcome count } userErrors { code } } }', {
    input: { school: teacher.school, successor: second, effectiveOn: '2026-11-23', staff: [teacher.id] },
  });
  expect(data).toEqual({ splitSchool: { userErrors: [], followed: expect.arrayContaining([{ kind: 'APPOINTMENT', outcome: 'CARRIED', count: 1 }]) as object[] } });
  expect(await eligibility(teacher.id, '2026-11-23')).toMatchObject({ since: teacher.since, establishmentSchool: { id: second } });
});
