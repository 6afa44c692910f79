import { Client } from 'pg';
import { startGraph, type TestGraph } from '../support/graph';
import { sharedSample } from '../support/server';
import { planner, schoolAdmin, stranger } from '../support/viewers';

const titles = 'query ($where: TeacherWhere) { teachersByTitle(where: $where) { title teachers } }';
const staffing = 'query ($id: ID!) { school(id: $id) { staffing { teachers byTitle { teachers } backboneTeachers dualQualified fromElsewhere } } }';

let graph: TestGraph;
let few: { id: string; code: string; teachers: number; name: string; holder: string };
let county: string;
beforeAll(async () => {
  const owner = await sharedSample();
  graph = await startGraph(owner);
  const client = new Client(owner);
  await client.connect();
  const { rows } = await client.query<typeof few & { county: string }>(
    `SELECT s.id, s.code, c.code AS county, count(*)::int AS teachers, min(t.name) AS name, min(t.id::text) AS holder
     FROM schools.school s JOIN schools.county c ON c.id = s.county_id JOIN staffing.appointment a ON a.serving_school_id = s.id AND a.ends_on IS NULL AND a.contract_status <> 'EXITED'
     JOIN staffing.teacher t ON t.id = a.teacher_id
     WHERE NOT EXISTS (SELECT FROM staffing.rotation_assignment r WHERE r.to_school_id = s.id OR r.from_school_id = s.id)
     GROUP BY s.id, c.code HAVING count(*) BETWEEN 1 AND 4 ORDER BY s.code LIMIT 1`,
  );
  await client.end();
  few = rows[0]!;
  county = rows[0]!.county;
});
afterAll(() => graph.close());

const told = async (query: string, variables: object, asking: Parameters<TestGraph['answer']>[2]) => {
  const { data, errors } = await graph.answer(query, variables as Record<string, unknown>, asking);
  return { data, codes: (errors ?? []).map(({ extensions, path }) => [path?.at(-1), extensions?.code, (extensions?.params as { reason?: string }).reason]) };
};

test('of a school with few teachers a stranger is told how many, and no more; the school and the county all', async () => {
  const { data, codes } = await told(staffing, { id: few.id }, stranger);
  expect(data).toEqual({ school: { staffing: { teachers: few.teachers, byTitle: null, backboneTeachers: null, dualQualified: null, fromElsewhere: null } } });
  expect(codes.sort()).toEqual(['backboneTeachers', 'byTitle', 'dualQualified', 'fromElsewhere'].map((field) => [field, 'WITHHELD', 'SMALL_COUNT']));
  for (const asking of [schoolAdmin(few.code), planner(county)]) expect((await told(staffing, { id: few.id }, asking)).codes).toEqual([]);
});

test('conditions that leave a few leave nothing for a stranger, and those that leave many leave figures', async () => {
  const narrow = await told(titles, { where: { servingSchool: { eq: few.id } } }, stranger);
  expect(narrow).toEqual({ data: { teachersByTitle: null }, codes: [['teachersByTitle', 'WITHHELD', 'SMALL_COUNT']] });
  const wide = await told(titles, { where: { countyCode: county } }, stranger);
  expect([wide.codes, (wide.data as { teachersByTitle: unknown[] }).teachersByTitle.length > 1]).toEqual([[], true]);
  expect((await told(titles, { where: { servingSchool: { eq: few.id } } }, planner(county))).codes).toEqual([]);
});

test.each<[string, string, () => object]>([
  ['teachersByTitle', titles, () => ({ where: { name: { eq: few.name } } })],
  ['qualificationByStage', 'query ($where: TeacherWhere) { qualificationByStage(where: $where) { teachers } }', () => ({ where: { code: { startsWith: 'T' } } })],
  ['honourSummary', 'query ($where: HonourWhere) { honourSummary(where: $where) { honours } }', () => ({ where: { teacher: { eq: few.holder } } })],
  ['honoursByName', 'query ($where: HonourWhere) { honoursByName(where: $where) { name } }', () => ({ where: { teacher: { in: [few.holder] } } })],
  ['rotationByYear', 'query ($where: RotationWhere) { rotationByYear(where: $where) { teachers } }', () => ({ where: { teacher: { eq: few.holder } } })],
  ['reserveByStage', 'query ($where: ReserveCandidateWhere) { reserveByStage(where: $where) { candidates } }', () => ({ where: { teacher: { eq: few.holder } } })],
  ['studioCoverage', 'query ($where: StudioWhere) { studioCoverage(where: $where) { stages { studios } } }', () => ({ where: { leader: { eq: few.holder } } })],
])('%s takes no condition that names a person from a stranger', async (field, query, variables) => {
  expect(await told(query, variables(), stranger)).toEqual({ data: { [field]: null }, codes: [[field, 'FORBIDDEN', 'NAMES_A_PERSON']] });
});
