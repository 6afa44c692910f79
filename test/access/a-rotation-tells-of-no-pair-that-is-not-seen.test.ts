import { Client } from 'pg';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { planner, schoolAdmin } from '../support/viewers';

const county = '620981';
const propose = `mutation ($input: ProposeRotationInput!) { proposeRotation(input: $input) { rotation { id brokenMentorLinks { id } } userErrors { code field } } }`;
const ask = `query ($id: ID!, $link: ID!) {
  rotationAssignment(id: $id) { id brokenMentorLinks { id subject mentor { name } mentee { name } } } mentorLink(id: $link) { id }
  rotationAssignments(during: {}, where: { state: { eq: PROPOSED } }) { nodes { id brokenMentorLinks { id } } } }`;

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

interface Told {
  readonly rotationAssignment: { readonly brokenMentorLinks: readonly { readonly id: string }[] };
  readonly mentorLink: { readonly id: string } | null;
  readonly rotationAssignments: { readonly nodes: readonly { readonly id: string; readonly brokenMentorLinks: readonly { readonly id: string }[] }[] };
}

test('of a teacher who is proposed to it, a school learns nothing of pairs of the other school', async () => {
  // A pair of a mentor whom no rotation binds, and a school of the county that is in no group with either side.
  const { rows } = await client.query<{ link: string; teacher: string; from: string; to: string; own: string }>(
    `SELECT m.id AS link, m.mentor_id AS teacher, giving.code AS "from", taking.id AS "to", taking.code AS own
     FROM staffing.mentor_link m JOIN schools.school giving ON giving.id = m.mentor_school_id JOIN schools.county c ON c.id = giving.county_id AND c.code = $1
     JOIN staffing.teacher t ON t.id = m.mentor_id
     JOIN staffing.appointment a ON a.teacher_id = t.id AND a.ends_on IS NULL AND a.serving_school_id = giving.id AND a.contract_status <> 'EXITED'
     JOIN schools.school taking ON taking.county_id = c.id AND taking.id NOT IN (m.mentor_school_id, m.mentee_school_id) AND taking.closed_on IS NULL AND NOT taking.planned AND taking.kind = giving.kind
     WHERE m.starts_on < '2026-11-23' AND (m.ends_on IS NULL OR m.ends_on > '2027-06-01')
       AND NOT EXISTS (SELECT FROM staffing.rotation_assignment r WHERE r.teacher_id = t.id)
       AND NOT EXISTS (SELECT FROM groups.group_membership one JOIN groups.group_membership other ON other.group_id = one.group_id WHERE one.school_id IN (m.mentor_school_id, m.mentee_school_id) AND other.school_id = taking.id)
     ORDER BY m.id, taking.code LIMIT 1`,
    [county],
  );
  const [{ link, teacher, from, to, own } = { link: '', teacher: '', from: '', to: '', own: '' }] = rows;
  const proposed = await graph.answer(propose, { input: { rotation: { teacher, toSchool: to, startsOn: '2027-02-20', endsOn: '2028-02-20' } } }, planner(county));
  expect(proposed.data).toMatchObject({ proposeRotation: { rotation: { brokenMentorLinks: expect.arrayContaining([{ id: link }]) as unknown }, userErrors: [] } });
  const { id } = (proposed.data as { proposeRotation: { rotation: { id: string } } }).proposeRotation.rotation;
  const told = async (school: string): Promise<Told> => (await graph.answer(ask, { id, link }, schoolAdmin(school))).data as unknown as Told;

  const taking = await told(own);
  expect(taking.mentorLink).toBeNull();
  expect(taking.rotationAssignment.brokenMentorLinks).toEqual([]);
  expect(taking.rotationAssignments.nodes.find((one) => one.id === id)?.brokenMentorLinks).toEqual([]);
  const giving = await told(from);
  expect(giving.mentorLink).toEqual({ id: link });
  expect(giving.rotationAssignment.brokenMentorLinks.map((one) => one.id)).toContain(link);
});
