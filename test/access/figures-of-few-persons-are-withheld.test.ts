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

describe('of training brought to schools', () => {
  const deliveries = 'query ($where: TrainingSessionWhere) { trainingDeliverySummary(where: $where) { delivery sessions schools trainers } }';
  interface Delivered { readonly delivery: string; readonly sessions: number; readonly schools: number; readonly trainers: number }

  /** Counted from the raw rows of the sessions that meet a condition on `t`. */
  async function counted(condition: string, values: readonly unknown[]): Promise<Delivered[]> {
    const client = new Client(await sharedSample());
    await client.connect();
    const { rows } = await client.query<Delivered>(
      `SELECT t.delivery, count(*)::int AS sessions, count(DISTINCT t.host_school_id)::int AS schools,
         (SELECT count(DISTINCT r.teacher_id)::int FROM staffing.session_trainer r JOIN staffing.training_session o ON o.id = r.session_id WHERE o.id = ANY (array_agg(t.id))) AS trainers
       FROM staffing.training_session t LEFT JOIN schools.school s ON s.id = t.host_school_id LEFT JOIN schools.county c ON c.id = s.county_id
       WHERE t.delivery IS NOT NULL AND t.starts_at < '2026-11-24T00:00:00+08:00' AND ${condition} GROUP BY 1 ORDER BY 1`,
      [...values],
    );
    await client.end();
    return rows;
  }
  /** One error may stand for several rows. */
  const kinds = (codes: readonly unknown[]): string[] => [...new Set(codes.map(String))];
  const sorted = (data: unknown): Delivered[] => [...(data as { trainingDeliverySummary: Delivered[] }).trainingDeliverySummary].sort((a, b) => (a.delivery < b.delivery ? -1 : 1));

  test.each(['620981', '361023', '510923', '141124'])('the sessions of county %s are told, its trainers where they are five or more, and to its planner all', async (code) => {
    const rows = await counted('c.code = $1', [code]);
    const { data, codes } = await told(deliveries, { where: { countyCode: code } }, stranger);
    expect(sorted(data)).toEqual(rows.map((row) => ({ ...row, trainers: row.trainers < 5 ? null : row.trainers })));
    expect(kinds(codes)).toEqual(rows.some(({ trainers }) => trainers < 5) ? ['trainers,WITHHELD,SMALL_COUNT'] : []);
    const exact = await told(deliveries, { where: { countyCode: code } }, planner(code));
    expect([sorted(exact.data), exact.codes]).toEqual([rows, []]);
  });

  test('conditions on the sessions leave their number, and withhold all trainers, however many', async () => {
    const rows = await counted(`t.starts_at >= '2000-01-01'`, []);
    expect(rows.some(({ trainers }) => trainers >= 5)).toBe(true);
    for (const asking of [stranger, schoolAdmin(few.code), planner(county)]) {
      const { data, codes } = await told(deliveries, { where: { startsAt: { gte: '2000-01-01T00:00:00Z' } } }, asking);
      expect(sorted(data)).toEqual(rows.map((row) => ({ ...row, trainers: null })));
      expect(kinds(codes)).toEqual(['trainers,WITHHELD,SMALL_COUNT']);
    }
  });

  test.each<[string, object]>([
    ['a studio', { studio: { in: ['01a21e30-0000-7000-8000-000000000000'] } }],
    ['a topic', { topic: { contains: '教师' } }],
    ['where trainers came from', { urbanToRural: true }],
    ['who took part', { crossSchool: false }],
  ])('%s could choose persons: nothing is told but to who sees the county', async (_, condition) => {
    expect(await told(deliveries, { where: { ...condition, countyCode: county } }, stranger)).toEqual({ data: { trainingDeliverySummary: null }, codes: [['trainingDeliverySummary', 'WITHHELD', 'SMALL_COUNT']] });
    expect((await told(deliveries, { where: { ...condition, countyCode: county } }, planner(county))).codes).toEqual([]);
  });
});
