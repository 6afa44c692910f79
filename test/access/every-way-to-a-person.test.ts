import { Client } from 'pg';
import type { Identity } from '../../subgraphs/kit/context/viewer';
import { startGraph, type TestGraph } from '../support/graph';
import { sharedSample } from '../support/server';
import { leadSchoolUser, planner, schoolAdmin, stranger, teacher } from '../support/viewers';
import { networks, type Network } from './support';
import { queriesThroughEveryField } from './paths';

const queries = queriesThroughEveryField('Teacher', 'personId: id personName: name personStage: stage personCode: code');

let graph: TestGraph;
let client: Client;
let first: Network;
beforeAll(async () => {
  const owner = await sharedSample();
  graph = await startGraph(owner);
  client = new Client(owner);
  await client.connect();
  ({ first } = await networks(owner));
});
afterAll(async () => {
  await client.end();
  await graph.close();
});

interface Person {
  readonly personId: string;
  readonly personName: string;
  readonly personStage: string | null;
  readonly personCode: string | null;
}

/** Everyone in an answer, wherever they stand in it. */
function people(value: unknown, found: Person[] = []): Person[] {
  if (Array.isArray(value)) for (const item of value) people(item, found);
  else if (value !== null && typeof value === 'object') {
    if ('personId' in value) found.push(value as Person);
    for (const inner of Object.values(value)) people(inner, found);
  }
  return found;
}

/** Who belongs to schools, told by the plainest reading of the tables: every appointment and every rotation, of any time. */
async function everOf(schools: string): Promise<Set<string>> {
  const { rows } = await client.query<{ id: string }>(
    `WITH school AS (${schools})
     SELECT teacher_id AS id FROM staffing.appointment WHERE serving_school_id IN (TABLE school) OR establishment_school_id IN (TABLE school)
     UNION SELECT teacher_id FROM staffing.rotation_assignment WHERE to_school_id IN (TABLE school)`,
  );
  return new Set(rows.map(({ id }) => id));
}

async function seenBy(asking: Identity): Promise<{ inFull: Set<string>; met: Map<string, Set<string>> }> {
  const inFull = new Set<string>();
  const met = new Map<string, Set<string>>();
  for (const { name, query } of queries) {
    const { data } = await graph.answer(query, {}, asking);
    for (const person of people(data)) {
      if (person.personStage !== null || person.personCode !== null) inFull.add(person.personId);
      met.set(person.personId, (met.get(person.personId) ?? new Set()).add(name));
    }
  }
  return { inFull, met };
}

test('there are many ways', () => {
  expect(queries.length).toBeGreaterThan(100);
});

test('a stranger meets nobody on any of them', async () => {
  expect([...(await seenBy(stranger)).met]).toEqual([]);
});

test('a teacher sees themselves in full, and of others no more than their names and subjects', async () => {
  const { inFull } = await seenBy(teacher(first.partner.teacherCode, first.partner.code));
  expect([...inFull]).toEqual([first.partner.teacherId]);
});

test.each<[string, () => readonly [Identity, string]]>([
  ['a school administrator', () => [schoolAdmin(first.partner.code), `SELECT '${first.partner.id}'::uuid`]],
  [
    'a lead-school user',
    () => [
      leadSchoolUser(first.lead.code),
      `SELECT m.school_id FROM groups.group_membership m JOIN groups.group_membership l USING (group_id) WHERE l.school_id = '${first.lead.id}' AND l.role = 'LEAD'`,
    ],
  ],
  ['a county planner', () => [planner('510923'), `SELECT s.id FROM schools.school s JOIN schools.county c ON c.id = s.county_id WHERE c.code = '510923'`]],
])('%s sees in full only who belongs to the schools in charge, and sees some', async (_, account) => {
  const [asking, schools] = account();
  const [{ inFull }, allowed] = await Promise.all([seenBy(asking), everOf(schools)]);
  expect(inFull.size).toBeGreaterThan(0);
  expect([...inFull].filter((id) => !allowed.has(id))).toEqual([]);
});
