import { Client } from 'pg';
import { subgraphLogin } from '../../database/provision/roles';
import { startSubgraph } from '../../subgraphs/kit/run/subgraph';
import { schoolsSubgraph } from '../../subgraphs/schools';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';

const day = '2027-08-01';

let database: TestDatabase;
let graph: TestGraph;
let client: Client;
beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner);
  client = new Client(database.owner);
  await client.connect();
  ids = await closing();
  const { data } = await graph.answer('mutation ($input: MergeSchoolsInput!) { mergeSchools(input: $input) { userErrors { code } } }', { input: { schools: [ids.school], successor: ids.successor, effectiveOn: day } });
  expect(data).toEqual({ mergeSchools: { userErrors: [] } });
});
afterAll(async () => {
  await client.end();
  await graph.close();
  await database.drop();
});

interface Ids { readonly school: string; readonly successor: string; readonly other: string; readonly teacher: string; readonly appointment: string; readonly version: number; readonly group: string }
let ids: Ids;

/** Two primary schools of 玉门, one of which goes into the other, a third with a teacher whose time is free, and a group of neither. */
async function closing(): Promise<Ids> {
  const { rows } = await client.query<Ids>(
    `WITH s AS (SELECT s.id, row_number() OVER (ORDER BY s.code) AS n FROM schools.school s JOIN schools.county c ON c.id = s.county_id AND c.code = '620981'
        WHERE s.kind = 'PRIMARY' AND s.closed_on IS NULL AND coalesce(s.opened_on, '2000-01-01') < '2020-01-01' AND NOT s.planned)
     SELECT one.id AS school, two.id AS successor, a.serving_school_id AS other, a.teacher_id AS teacher, a.id AS appointment, a.version, g.id AS "group"
     FROM s one, s two, staffing.appointment a JOIN s three ON three.id = a.serving_school_id AND three.n > 2 AND a.establishment_school_id = three.id, groups.education_group g
     WHERE one.n = 1 AND two.n = 2 AND a.ends_on IS NULL AND a.contract_status <> 'EXITED' AND a.starts_on < '2026-01-01' AND g.dissolved_on IS NULL
       AND NOT EXISTS (SELECT FROM staffing.rotation_assignment r WHERE r.teacher_id = a.teacher_id) AND NOT EXISTS (SELECT FROM staffing.mentor_link l WHERE a.teacher_id IN (l.mentor_id, l.mentee_id))
       AND NOT EXISTS (SELECT FROM groups.group_membership m WHERE m.group_id = g.id AND m.school_id IN (one.id, two.id)) ORDER BY a.id, g.code LIMIT 1`,
  );
  return rows[0]!;
}

const asked = async (name: string, input: object): Promise<unknown[]> => {
  const { data, errors } = await graph.answer(`mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { userErrors { code field params { name value } } } }`, { input: { ...input, dryRun: true } });
  expect(errors).toBeUndefined();
  return (data as Record<string, { userErrors: unknown[] }>)[name]!.userErrors;
};
const param = (name: string, value: string) => expect.objectContaining({ name, value }) as object;
const pastTheEnd = () => [expect.objectContaining({ code: 'NOT_OPEN', params: expect.arrayContaining([param('until', day), param('successor', ids.successor)]) as object })];

const periods = (endsOn: string | undefined) => {
  const when = { startsOn: '2027-03-01', ...(endsOn === undefined ? {} : { endsOn }) };
  const { school, other, teacher, appointment, version, group } = ids;
  return {
    transferEstablishment: { id: appointment, expectedVersion: version, toSchool: school, ...when },
    joinGroup: { group, school, role: 'MEMBER', ...when },
    pairSchools: { supporter: other, supported: school, ...when },
    ...(endsOn === undefined ? {} : { proposeRotation: { rotation: { teacher, toSchool: school, ...when } } }),
  };
};

test.each([['is open-ended', undefined], ['lasts a year', '2028-03-01'], ['lasts a day too long', '2027-08-02']])('what %s is refused, and the day and the school that follows are named', async (_, endsOn) => {
  for (const [name, input] of Object.entries(periods(endsOn))) expect({ name, errors: await asked(name, input) }).toEqual({ name, errors: pastTheEnd() });
  expect(await asked('appointTeacher', { teacher: ids.teacher, establishmentSchool: ids.school, startsOn: '2027-03-01', endsOn })).toEqual(pastTheEnd());
});

test('what ends with the school is taken', async () => {
  for (const [name, input] of Object.entries(periods(day))) expect({ name, errors: await asked(name, input) }).toEqual({ name, errors: [] });
});

test('a proposal of before, from a list, is not approved, and what is open-ended in a list goes over on the day', async () => {
  const { school, successor, other, teacher, group } = ids;
  const { rows: proposals } = await client.query<{ id: string; version: number }>(
    `INSERT INTO staffing.rotation_assignment (id, version, provenance, teacher_id, from_school_id, to_school_id, kind, school_year, state, starts_on, ends_on, personnel_relation_moves)
     VALUES (gen_random_uuid(), 1, 'GENERATED', $1, $2, $3, 'ROTATION', 2026, 'PROPOSED', '2027-03-01', '2028-03-01', false) RETURNING id, version`,
    [teacher, other, school],
  );
  const { id, version } = proposals[0]!;
  expect(await asked('approveRotation', { id, expectedVersion: version })).toEqual(pastTheEnd());

  const { rows: members } = await client.query<{ id: string }>(
    `INSERT INTO groups.group_membership (id, version, provenance, group_id, school_id, role, starts_on) VALUES (gen_random_uuid(), 1, 'GENERATED', $1, $2, 'MEMBER', '2027-03-01') RETURNING id`, [group, school]);
  const reports: unknown[] = [];
  const subgraph = await startSubgraph(schoolsSubgraph, { login: subgraphLogin(database.owner, 'schools'), duties: { today: () => day }, report: (error) => reports.push(error) });
  await subgraph.close();
  expect(reports).toEqual([]);
  const { rows } = await client.query(
    `SELECT school_id, starts_on::text, ends_on::text FROM groups.group_membership WHERE id = $1 OR (school_id = $2 AND group_id = $3 AND starts_on = $4) ORDER BY starts_on`, [members[0]!.id, successor, group, day]);
  expect(rows).toEqual([{ school_id: school, starts_on: '2027-03-01', ends_on: day }, { school_id: successor, starts_on: day, ends_on: null }]);
  const { rows: rotations } = await client.query(`SELECT to_school_id, starts_on::text, ends_on::text FROM staffing.rotation_assignment WHERE teacher_id = $1 ORDER BY starts_on`, [teacher]);
  expect(rotations).toEqual([{ to_school_id: school, starts_on: '2027-03-01', ends_on: day }, { to_school_id: successor, starts_on: day, ends_on: '2028-03-01' }]);
});
