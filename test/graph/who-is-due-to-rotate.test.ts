import { Client } from 'pg';
import { networks, type Network, type Place } from '../access/support';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { leadSchoolUser, planner, schoolAdmin, stranger, teacher as asTeacher } from '../support/viewers';

let database: TestDatabase;
let graph: TestGraph;
let client: Client;
let first: Network;
let elsewhere: Place;
beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner);
  client = new Client(database.owner);
  await client.connect();
  ({ first, elsewhere } = await networks(database.owner));
});
afterAll(async () => {
  await client.end();
  await graph.close();
  await database.drop();
});

const yumen = '620981';
const one = `query ($id: ID!, $on: Date, $pack: String) { teacher(id: $id) { rotationEligibility(on: $on, rulePack: $pack) {
  due available since yearsAtSchool backbone establishmentSchool { code } rule { code threshold confidence } reasons { code years required until school { name } } } } }`;
const figures = `due dueBackbone available rotated rotatedBackbone teachers schoolYear
  rotationShare { value numerator denominator meets unknown rule { code } } backboneShare { value numerator denominator meets unknown rule { code } }`;

interface Eligibility { due: boolean; available: boolean; yearsAtSchool: number; since: string; reasons: { code: string }[]; rule: { code: string } }
const eligibility = async (id: string, variables = {}, asking?: Parameters<TestGraph['answer']>[2]) => {
  const { data, errors } = await graph.answer(one, { id, ...variables }, asking);
  return errors?.[0]?.extensions?.code ?? (data as { teacher: { rotationEligibility: Eligibility } | null }).teacher?.rotationEligibility ?? null;
};

/** Of compulsory education in 玉门, at the school since a few years. */
const recent = async (): Promise<{ id: string; since: string }> =>
  (
    await client.query<{ id: string; since: string }>(
      `SELECT t.id, a.starts_on::text AS since FROM staffing.teacher t JOIN staffing.appointment a ON a.teacher_id = t.id JOIN schools.school s ON s.id = a.establishment_school_id
       WHERE t.code LIKE 'T${yumen}%' AND t.stage = 'PRIMARY' AND s.kind = 'PRIMARY' AND a.ends_on IS NULL AND a.starts_on BETWEEN '2015-01-01' AND '2019-12-31'
         AND NOT EXISTS (SELECT FROM staffing.rotation_assignment r WHERE r.teacher_id = t.id) ORDER BY t.code LIMIT 1`,
    )
  ).rows[0]!;
const yearsOn = (day: string, years: number): string => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;

test('each teacher with every reason, by the day and by the rules of the county', async () => {
  const { id, since } = await recent();
  expect(await eligibility(id)).toMatchObject({ since, due: true, rule: { code: 'CN-GANSU-YEARS-AT-SCHOOL' }, reasons: [{ code: 'YEARS_REACHED', required: 6, until: null }] });
  const early = await eligibility(id, { on: yearsOn(since, 5) });
  expect(early).toMatchObject({ due: false, yearsAtSchool: 5, reasons: [{ code: 'YEARS_NOT_REACHED', years: 5, required: 6, until: yearsOn(since, 6) }] });
  expect(await eligibility(id, { on: yearsOn(since, 6) })).toMatchObject({ due: true, yearsAtSchool: 6 });
});

test('an appointment renewed at the same school breaks no years, one at another school does', async () => {
  const { id } = await recent();
  const before = await eligibility(id);
  await client.query(`UPDATE staffing.appointment SET ends_on = '2026-09-01' WHERE teacher_id = $1 AND ends_on IS NULL`, [id]);
  const columns = 'provenance, teacher_id, establishment_school_id, serving_school_id, role, contract_status, stage';
  await client.query(`INSERT INTO staffing.appointment (${columns}, starts_on) SELECT ${columns}, '2026-09-01' FROM staffing.appointment WHERE teacher_id = $1 AND ends_on = '2026-09-01'`, [id]);
  expect(await eligibility(id)).toEqual(before);
  await client.query(`UPDATE staffing.appointment SET establishment_school_id = (SELECT id FROM schools.school WHERE code = $2) WHERE teacher_id = $1 AND starts_on = '2026-09-01'`, [id, first.lead.code]);
  expect(await eligibility(id)).toMatchObject({ since: '2026-09-01', yearsAtSchool: 0, due: false });
});

test('who is away already is due and not available', async () => {
  const { rows } = await client.query<{ id: string }>(
    `SELECT r.teacher_id AS id FROM staffing.rotation_assignment r JOIN staffing.teacher t ON t.id = r.teacher_id JOIN staffing.appointment a ON a.teacher_id = t.id AND a.ends_on IS NULL AND a.starts_on < '2019-01-01'
     WHERE r.state = 'ACTIVE' AND r.starts_on <= '2026-11-23' AND (r.ends_on IS NULL OR r.ends_on > '2026-11-23') AND t.stage IN ('PRIMARY', 'JUNIOR_SECONDARY') ORDER BY t.code LIMIT 1`,
  );
  expect(await eligibility(rows[0]!.id)).toMatchObject({ due: true, available: false, reasons: [{ code: 'YEARS_REACHED' }, { code: 'AWAY_ON_ROTATION', school: { name: expect.any(String) as string } }] });
});

test('the counts of a county are those of its teachers, and its schools add up to it', async () => {
  const county = await graph.answer(`{ county(code: "${yumen}") { rotationFigures { ${figures} } } }`);
  const total = (county.data as { county: { rotationFigures: Record<string, number> & { rotationShare: { denominator: number } } } }).county.rotationFigures;
  const { rows } = await client.query<{ due: number; rotated: number }>(
    `SELECT (SELECT count(*)::int FROM staffing.appointment a JOIN staffing.teacher t ON t.id = a.teacher_id JOIN schools.school s ON s.id = a.establishment_school_id JOIN schools.county c ON c.id = s.county_id
       WHERE c.code = $1 AND a.ends_on IS NULL AND a.contract_status <> 'EXITED' AND s.ownership = 'PUBLIC' AND s.kind IN ('TEACHING_POINT', 'PRIMARY', 'JUNIOR_SECONDARY', 'NINE_YEAR', 'COMPLETE_SECONDARY', 'TWELVE_YEAR')
         AND t.stage IN ('PRIMARY', 'JUNIOR_SECONDARY') AND EXISTS (SELECT FROM staffing.teacher_private p WHERE p.teacher_id = t.id AND CASE WHEN a.role IN ('PRINCIPAL', 'VICE_PRINCIPAL')
           THEN a.starts_on <= '2018-11-23' AND 2026 - extract(year FROM p.birth_date) < CASE p.sex WHEN 'MALE' THEN 55 ELSE 50 END
           ELSE coalesce((SELECT p.starts_on FROM staffing.appointment p JOIN schools.school_succession l ON l.school_id = p.establishment_school_id
           WHERE l.successor_id = s.id AND l.kind = 'MERGED_INTO' AND l.state = 'COMPLETED' AND p.teacher_id = t.id AND p.ends_on = a.starts_on), a.starts_on) <= '2020-11-23' AND 2026 - extract(year FROM p.birth_date) < CASE p.sex WHEN 'MALE' THEN 50 ELSE 45 END END)) AS due,
       (SELECT count(DISTINCT r.teacher_id)::int FROM staffing.rotation_assignment r JOIN staffing.teacher t ON t.id = r.teacher_id JOIN schools.school s ON s.id = r.from_school_id JOIN schools.county c ON c.id = s.county_id
       WHERE c.code = $1 AND r.school_year = 2026 AND r.state IN ('APPROVED', 'ACTIVE', 'COMPLETED') AND r.kind NOT IN ('ITINERANT', 'SHADOWING') AND t.stage IN ('PRIMARY', 'JUNIOR_SECONDARY')) AS rotated`,
    [yumen],
  );
  expect(total).toMatchObject({ due: rows[0]!.due, rotated: rows[0]!.rotated, rotationShare: { denominator: rows[0]!.due, numerator: rows[0]!.rotated }, backboneShare: { denominator: rows[0]!.rotated } });
  const schools = await graph.answer(`{ schools(where: { countyCode: "${yumen}" }, first: 100) { nodes { rotationFigures { due rotated } } } }`);
  const { nodes } = (schools.data as { schools: { nodes: { rotationFigures: { due: number; rotated: number } }[] } }).schools;
  expect([nodes.reduce((sum, { rotationFigures }) => sum + rotationFigures.due, 0), nodes.reduce((sum, { rotationFigures }) => sum + rotationFigures.rotated, 0)]).toEqual([total['due'], total['rotated']]);
});

test('another pack has another denominator, and both numbers are shown', async () => {
  const asked = async (pack: string | null) => {
    const { data } = await graph.answer(`query ($pack: String) { county(code: "${yumen}") { rotationFigures(rulePack: $pack) { ${figures} } } }`, { pack });
    return (data as { county: { rotationFigures: { due: number | null; rotated: number; backboneShare: { denominator: number; rule: { code: string } } } } }).county.rotationFigures;
  };
  const [national, anhui] = [await asked(null), await asked('CN-ANHUI')];
  expect(national.backboneShare).toMatchObject({ denominator: national.rotated, rule: { code: 'CN-GANSU-BACKBONE-SHARE' } });
  // It divides by all who meet the conditions, and of principals, whose terms nobody counts, it is not known whether they do.
  expect(anhui).toMatchObject({ due: null, backboneShare: { denominator: null, unknown: 'ELIGIBILITY_NOT_KNOWN', rule: { code: 'CN-ANHUI-BACKBONE-SHARE' } } });
});

test('a page of teachers takes one statement for their eligibility and two for the rules', async () => {
  graph.statements.length = 0;
  await graph.answer('{ teachers(first: 100) { nodes { rotationEligibility { due } } } }');
  expect(graph.statements.filter(({ subgraph }) => subgraph === 'planning').length).toBeLessThanOrEqual(1 + 2 * 4);
});

test('it is for the teacher, the schools that see the record and the county', async () => {
  const id = first.partner.teacherId;
  const own = asTeacher(first.partner.teacherCode, first.partner.code);
  for (const asking of [own, schoolAdmin(first.partner.code), leadSchoolUser(first.lead.code), planner(yumen)]) expect(await eligibility(id, {}, asking)).toMatchObject({ rule: {} });
  expect(await eligibility(id, {}, schoolAdmin(elsewhere.code))).toBeNull();
  expect(await eligibility(id, {}, planner('361023'))).toBeNull();
  expect(await eligibility(id, {}, stranger)).toBe('FORBIDDEN');
});

test('whom a link shows in brief is not told of: the planning part judges for itself', async () => {
  const { rows } = await client.query<{ sender: string; receiver: string }>(
    `SELECT f.code AS sender, t.code AS receiver FROM staffing.rotation_assignment r JOIN schools.school f ON f.id = r.from_school_id JOIN schools.school t ON t.id = r.to_school_id WHERE r.state = 'ACTIVE' AND r.starts_on <= '2026-11-23' ORDER BY r.id LIMIT 1`,
  );
  const { data, errors } = await graph.answer('{ rotationAssignments(first: 5) { nodes { teacher { name rotationEligibility { due } } } } }', {}, schoolAdmin(rows[0]!.receiver));
  const { nodes } = (data as { rotationAssignments: { nodes: { teacher: { name: string; rotationEligibility: unknown } }[] } }).rotationAssignments;
  expect(nodes.some(({ teacher }) => teacher.name && teacher.rotationEligibility === null)).toBe(true);
  expect(errors?.every(({ extensions }) => extensions?.code === 'WITHHELD')).toBe(true);
});
