import { Client } from 'pg';
import { startGraph, type TestGraph } from '../support/graph';
import { sharedSample } from '../support/server';
import { leadSchoolUser, planner, stranger, teacher as asTeacher } from '../support/viewers';
import { networks, type Network } from '../access/support';

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

const yumen = '620981';
const schools = `query ($where: SchoolDirectoryWhere, $orderBy: SchoolDirectoryOrder! = CODE_ASC, $first: Int = 100, $after: String) {
  schoolDirectory(countyCode: "${yumen}", where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { school { id code name urban: locale groups { nodes { name } } } pupils teachers present required surplus pupilsPerTeacher backbone backboneShare gap } } }`;

interface Standing {
  school: { id: string; code: string };
  pupils: number | null;
  teachers: number | null;
  required: number | null;
  present: number | null;
  surplus: number | null;
  pupilsPerTeacher: number | null;
  backbone: number | null;
  gap: number | null;
}
interface Page { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: Standing[] }
const ask = async (variables: Record<string, unknown>, asking?: Parameters<TestGraph['answer']>[2]): Promise<Page> => {
  const { data, errors } = await graph.answer(schools, variables, asking);
  expect(errors).toBeUndefined();
  return (data as { schoolDirectory: Page }).schoolDirectory;
};
const planningStatements = (): string[] => graph.statements.filter(({ subgraph }) => subgraph === 'planning').map(({ text }) => text);

/** What the directory says of each school, counted once more from the tables: `given` is what it has of itinerant teachers, less what it gives. */
const expected = async (): Promise<{ code: string; pupils: number; teachers: number; given: number }[]> =>
  (
    await client.query<{ code: string; pupils: number; teachers: number; given: number }>(
      `SELECT s.code, (SELECT sum(g.size)::int FROM schools.class_group g WHERE g.school_id = s.id AND g.school_year = 2026 AND g.stage IN ('PRIMARY', 'JUNIOR_SECONDARY')) AS pupils,
         (SELECT count(*)::int FROM staffing.teacher t WHERE t.stage IN ('PRIMARY', 'JUNIOR_SECONDARY') AND s.id = coalesce(
            (SELECT r.to_school_id FROM staffing.rotation_assignment r WHERE r.teacher_id = t.id AND r.state IN ('APPROVED', 'ACTIVE', 'COMPLETED') AND r.kind NOT IN ('ITINERANT', 'SHADOWING') AND r.starts_on <= '2026-11-23' AND (r.ends_on IS NULL OR r.ends_on > '2026-11-23')),
            (SELECT a.serving_school_id FROM staffing.appointment a WHERE a.teacher_id = t.id AND a.contract_status <> 'EXITED' AND a.starts_on <= '2026-11-23' AND (a.ends_on IS NULL OR a.ends_on > '2026-11-23')))) AS teachers,
         (SELECT coalesce(sum(CASE WHEN i.to_school_id = s.id THEN i.share_of_week ELSE -i.share_of_week END), 0)::float8 FROM staffing.rotation_assignment i JOIN staffing.teacher t ON t.id = i.teacher_id
            WHERE s.id IN (i.from_school_id, i.to_school_id) AND t.stage IN ('PRIMARY', 'JUNIOR_SECONDARY') AND i.kind = 'ITINERANT' AND i.state IN ('APPROVED', 'ACTIVE', 'COMPLETED') AND i.starts_on <= '2026-11-23' AND (i.ends_on IS NULL OR i.ends_on > '2026-11-23')) AS given
       FROM schools.school s JOIN schools.county c ON c.id = s.county_id WHERE c.code = $1 AND s.kind IN ('PRIMARY', 'NINE_YEAR', 'JUNIOR_SECONDARY', 'TEACHING_POINT') AND s.pupils IS NOT NULL AND s.closed_on IS NULL ORDER BY s.code`,
      [yumen],
    )
  ).rows;

test('rural primary schools with a mathematics vacancy whose group has an urban school above its ratio, by gap, in one statement beside that for the code of the county', async () => {
  graph.statements.length = 0;
  const { data, errors } = await graph.answer(
    `{ schoolDirectory(countyCode: "${yumen}", orderBy: GAP_DESC, first: 50, where: { urban: { eq: false }, stage: PRIMARY, vacancyIn: { subject: MATHEMATICS, stage: PRIMARY }, groupHas: { urban: true, surplus: { gte: 1 } } }) {
      nodes { gap surplus school { code name locale memberships { nodes { group { name } } } } } } }`,
  );
  expect(errors).toBeUndefined();
  expect(planningStatements()).toHaveLength(2);
  const { nodes } = (data as { schoolDirectory: { nodes: { gap: number; school: { locale: string; memberships: { nodes: unknown[] } } }[] } }).schoolDirectory;
  expect(nodes.length).toBeGreaterThan(1);
  const gaps = nodes.map(({ gap }) => gap);
  expect(gaps).toEqual([...gaps].sort((a, b) => b - a));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(0.5);
  expect(nodes.every(({ school }) => ['TOWNSHIP_CENTRE', 'VILLAGE'].includes(school.locale) && school.memberships.nodes.length > 0)).toBe(true);
});

test('the figures are those of the tables: pupils, who serves there, teachers due by pupils or by classes', async () => {
  const { nodes } = await ask({ where: { kind: { in: ['PRIMARY', 'NINE_YEAR', 'JUNIOR_SECONDARY', 'TEACHING_POINT'] }, pupilsPerTeacher: { gte: 0 } } });
  const counted = (await expected()).filter(({ teachers }) => teachers > 0);
  expect(nodes.map(({ school, pupils, teachers }) => ({ code: school.code, pupils, teachers }))).toEqual(counted.map(({ code, pupils, teachers }) => ({ code, pupils, teachers })));
  expect(counted.some(({ given }) => given > 0)).toBe(true);
  const given = new Map(counted.map(({ code, given: parts }) => [code, parts]));
  const { rows } = await client.query<{ code: string; required: number }>(
    `SELECT code, sum(greatest(CASE stage WHEN 'PRIMARY' THEN pupils / 19 * 0.91 ELSE pupils / 13.5 * 0.85 END,
        classes * CASE WHEN village THEN CASE stage WHEN 'PRIMARY' THEN 1.3 ELSE 2.5 END ELSE 1 END))::float8 AS required
     FROM (SELECT s.code, g.stage, sum(g.size)::numeric AS pupils, count(*) AS classes, s.kind = 'TEACHING_POINT' OR s.locale IN ('TOWNSHIP_CENTRE', 'VILLAGE') AS village
       FROM schools.class_group g JOIN schools.school s ON s.id = g.school_id WHERE g.school_year = 2026 AND g.stage IN ('PRIMARY', 'JUNIOR_SECONDARY') GROUP BY s.id, g.stage) AS stages GROUP BY 1`,
  );
  const due = new Map(rows.map(({ code, required }) => [code, required]));
  for (const { school, required, surplus, present, teachers, pupils, pupilsPerTeacher } of nodes) {
    expect(required).toBeCloseTo(due.get(school.code) ?? -1, 6);
    expect(present).toBeCloseTo((teachers ?? 0) + (given.get(school.code) ?? 0), 9);
    expect(surplus).toBeCloseTo((present ?? 0) - (required ?? 0), 6);
    expect(pupilsPerTeacher).toBeCloseTo((pupils ?? 0) / (teachers ?? 1), 6);
  }
});

test.each(['GAP_DESC', 'SURPLUS_ASC', 'PUPILS_DESC', 'PUPILS_PER_TEACHER_DESC', 'BACKBONE_SHARE_ASC', 'NAME_DESC'])('pages by %s follow each other without a gap or a repeat', async (orderBy) => {
  const all = await ask({ orderBy });
  const paged: string[] = [];
  let after: string | undefined;
  do {
    const page: Page = await ask({ orderBy, first: 7, after });
    paged.push(...page.nodes.map(({ school }) => school.code));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
  } while (after);
  expect(paged).toEqual(all.nodes.map(({ school }) => school.code));
  expect(new Set(paged).size).toBe(all.totalCount);
});

test('conditions join: rooms it has and lacks, its role in a group, the share of backbone teachers', async () => {
  const of = async (where: object): Promise<Set<string>> => new Set((await ask({ where })).nodes.map(({ school }) => school.code));
  const [all, music, noMusic] = [await of({}), await of({ hasRooms: ['MUSIC'] }), await of({ lacksRooms: ['MUSIC'] })];
  expect(music.size + noMusic.size).toBe(all.size);
  expect([...music].some((code) => noMusic.has(code))).toBe(false);
  const leads = await of({ groupRole: { eq: 'LEAD' } });
  const { rows } = await client.query<{ code: string }>(
    `SELECT DISTINCT s.code FROM groups.group_membership m JOIN schools.school s ON s.id = m.school_id JOIN schools.county c ON c.id = s.county_id WHERE c.code = $1 AND m.role = 'LEAD' AND m.starts_on <= '2026-11-23' AND (m.ends_on IS NULL OR m.ends_on > '2026-11-23')`,
    [yumen],
  );
  expect([...leads].sort()).toEqual(rows.map(({ code }) => code).sort());
  expect((await ask({ where: { backboneShare: { gte: 0.2 }, groupRole: { eq: 'LEAD' } } })).nodes.every(({ backbone, teachers }) => (backbone ?? 0) / (teachers ?? 1) >= 0.2)).toBe(true);
});

test('teachers by subject, honour, eligibility and years at school, longest first, in one statement for the page', async () => {
  graph.statements.length = 0;
  const { data, errors } = await graph.answer(
    `{ teacherDirectory(countyCode: "${yumen}", orderBy: YEARS_AT_SCHOOL_DESC, first: 20, where: { subject: { eq: MATHEMATICS }, stage: { eq: PRIMARY }, available: true, urban: true, backbone: { eq: true }, yearsAtSchool: { gte: 6 } }) {
      totalCount nodes { yearsAtSchool backbone since teacher { subject stage establishmentSchool { locale } honours { nodes { name } } } eligibility { due available reasons { code } } } } }`,
  );
  expect(errors).toBeUndefined();
  const { nodes, totalCount } = (data as { teacherDirectory: { totalCount: number; nodes: { yearsAtSchool: number; backbone: boolean; teacher: { subject: string; stage: string; honours: { nodes: unknown[] } }; eligibility: { available: boolean } }[] } }).teacherDirectory;
  expect(totalCount).toBeGreaterThan(0);
  for (const { teacher, eligibility, backbone, yearsAtSchool } of nodes) {
    expect([teacher.subject, teacher.stage, eligibility.available, backbone, yearsAtSchool >= 6, teacher.honours.nodes.length > 0]).toEqual(['MATHEMATICS', 'PRIMARY', true, true, true, true]);
  }
  const years = nodes.map(({ yearsAtSchool }) => yearsAtSchool);
  expect(years).toEqual([...years].sort((a, b) => b - a));
  // The code of the county, the county, its packs and their rules, by which the page is computed and the reasons are named; the page, and the count that was asked for.
  expect(planningStatements()).toHaveLength(6);
});

test('the directory counts as due exactly whom the county counts', async () => {
  const { data } = await graph.answer(`{ teacherDirectory(countyCode: "${yumen}", where: { due: true }) { totalCount } county(code: "${yumen}") { rotationFigures { due available } } }`);
  const { teacherDirectory, county } = data as { teacherDirectory: { totalCount: number }; county: { rotationFigures: { due: number } } };
  expect(teacherDirectory.totalCount).toBe(county.rotationFigures.due);
});

test('needs say what they are made from, and the subjects of a stage add up to what is due to it', async () => {
  const { data, errors } = await graph.answer(
    `{ staffingNeeds(countyCode: "${yumen}", first: 100, township: true) { totalCount nodes { id school { locale administration } stage subject gap required present pupils posts postsFilled lessons stageLessons staffing { due } lessonsRule { threshold parameter confidence } } } staffingNeedSummary(countyCode: "${yumen}", township: true) { needs missing } }`,
  );
  expect(errors).toBeUndefined();
  const { staffingNeeds: { nodes: needs, totalCount: total }, staffingNeedSummary: { needs: counted, missing } } = data as { staffingNeedSummary: { needs: number; missing: number }; staffingNeeds: { totalCount: number; nodes: { subject: string; gap: number; required: number; present: number; pupils: number; lessons: number; stageLessons: number; staffing: { due: number }; lessonsRule: { threshold: number; parameter: string } }[] } };
  expect(total).toBeGreaterThan(10);
  expect(counted).toBe(total);
  expect(needs.length).toBe(Math.min(total, 100));
  expect(missing).toBeGreaterThan(needs[0]!.gap);
  for (const { gap, required, present, lessons, stageLessons, staffing, lessonsRule, subject } of needs) {
    expect(required).toBeCloseTo((staffing.due * lessons) / stageLessons, 6);
    expect(gap).toBeCloseTo(required - present, 6);
    expect([gap >= 0.5, lessonsRule.parameter, lessonsRule.threshold]).toEqual([true, subject, lessons]);
  }
});

test.each<[string, string, string]>([
  ['a page that is too large', 'staffingNeeds(countyCode: "620981", first: 101) { totalCount }', 'BAD_PAGE_SIZE'],
  ['a school that is no id', 'staffingNeeds(countyCode: "620981", schools: ["x"]) { totalCount }', 'BAD_FILTER'],
  ['a cursor of another order', 'schoolDirectory(countyCode: "620981", after: "nonsense") { nodes { gap } }', 'BAD_CURSOR'],
])('%s is refused', async (_, field, code) => {
  expect((await graph.answer(`{ ${field} }`)).errors?.[0]?.extensions?.code).toBe(code);
});

test('a county that is not the viewer’s has nothing, and one that does not exist is refused with its code', async () => {
  const count = async (countyCode: string, asking?: Parameters<TestGraph['answer']>[2]): Promise<unknown> =>
    (await graph.answer(`{ schoolDirectory(countyCode: "${countyCode}") { totalCount } teacherDirectory(countyCode: "${countyCode}") { totalCount } staffingNeeds(countyCode: "${countyCode}") { totalCount } }`, {}, asking)).data;
  const nothing = { schoolDirectory: { totalCount: 0 }, teacherDirectory: { totalCount: 0 }, staffingNeeds: { totalCount: 0 } };
  expect(await count(yumen, planner('361023'))).toEqual(nothing);
  const { errors } = await graph.answer('{ schoolDirectory(countyCode: "999999") { totalCount } }');
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_FILTER', params: { field: 'countyCode', value: '999999' } });
});

test('a lead school finds itself and its partners, teachers and strangers nobody', async () => {
  const { nodes } = await ask({}, leadSchoolUser(first.lead.code));
  const codes = nodes.map(({ school }) => school.code);
  expect(codes).toContain(first.partner.code);
  expect(codes.length).toBeLessThan((await ask({})).totalCount);
  for (const asking of [stranger, asTeacher(first.partner.teacherCode, first.partner.code)]) expect((await graph.answer(schools, {}, asking)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});
