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

test('who was moved by hand to the school that follows keeps the years too, and to any other begins anew', async () => {
  const { teacher, others: [second = '', third = ''] } = await settled();
  const transfer = async (toSchool: string) =>
    graph.answer('mutation ($input: TransferEstablishmentInput!) { transferEstablishment(input: $input) { appointment { id version } userErrors { code } } }', {
      input: { id: teacher.appointment, expectedVersion: teacher.version, startsOn: '2026-11-01', toSchool },
    });
  expect((await transfer(second)).data).toMatchObject({ transferEstablishment: { userErrors: [] } });
  expect(await eligibility(teacher.id, '2026-11-23')).toMatchObject({ since: '2026-11-01', yearsAtSchool: 0 });
  await merge(teacher.school, second, '2026-11-23');
  expect(await eligibility(teacher.id, '2026-11-23')).toMatchObject({ since: teacher.since });
  expect(third).not.toBe('');
});

test('staff who go over with a part of a school keep their years', async () => {
  const { teacher, others: [second = ''] } = await settled();
  const { data } = await graph.answer('mutation ($input: SplitSchoolInput!) { splitSchool(input: $input) { followed { kind outcome count } userErrors { code } } }', {
    input: { school: teacher.school, successor: second, effectiveOn: '2026-11-23', staff: [teacher.id] },
  });
  expect(data).toEqual({ splitSchool: { userErrors: [], followed: expect.arrayContaining([{ kind: 'APPOINTMENT', outcome: 'CARRIED', count: 1 }]) as object[] } });
  expect(await eligibility(teacher.id, '2026-11-23')).toMatchObject({ since: teacher.since, establishmentSchool: { id: second } });
});
