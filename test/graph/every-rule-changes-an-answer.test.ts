import { Client } from 'pg';
import type { RuleSubject } from '../../subgraphs/planning/rules/rule.enums';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { ruleRows, type CommittedRule } from '../subgraphs/planning/support/committed-rules';

let database: TestDatabase;
let graph: TestGraph;
let client: Client;
let head: string;
beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner);
  client = new Client(database.owner);
  await client.connect();
  const { rows } = await client.query<{ id: string }>(
    `SELECT a.teacher_id AS id FROM staffing.appointment a JOIN schools.school s ON s.id = a.establishment_school_id JOIN schools.county c ON c.id = s.county_id
     WHERE c.code = '510923' AND a.role = 'PRINCIPAL' AND s.kind = 'PRIMARY' AND a.ends_on IS NULL ORDER BY 1 LIMIT 1`,
  );
  head = rows[0]!.id;
  // The pack of 安徽 counts terms and does not say how long one is: here its heads would else be unknown, and with them whatever divides by who is due.
  await client.query(`INSERT INTO planning.rule (provenance, code, pack_id, subject, comparator, threshold, numerator, confidence)
    SELECT 'GENERATED', 'ANHUI-TERM', id, 'LEADER_TERM_YEARS', 'AT_LEAST', 3, 'YEARS', 'UNVERIFIED' FROM planning.rule_pack WHERE code = 'CN-ANHUI'`);
  // An assignment of each kind that counts, from each county, of teachers who are sent nowhere else.
  const { rowCount: sent } = await client.query(`
    INSERT INTO staffing.rotation_assignment (provenance, teacher_id, from_school_id, to_school_id, kind, school_year, personnel_relation_moves, state, starts_on, ends_on)
    SELECT 'GENERATED', p.teacher_id, p.school, (SELECT o.id FROM schools.school o WHERE o.county_id = p.county_id AND o.id <> p.school AND o.kind = 'PRIMARY' ORDER BY o.code LIMIT 1), k.kind, 2026, false, 'ACTIVE', '2026-09-01', '2029-08-01'
    FROM (VALUES ('ROTATION', 1), ('SUPPORT_TEACHING', 2), ('TEMPORARY_POST', 3)) AS k(kind, place)
    JOIN (SELECT a.teacher_id, a.establishment_school_id AS school, s.county_id, row_number() OVER (PARTITION BY s.county_id ORDER BY t.code) AS place
      FROM staffing.appointment a JOIN schools.school s ON s.id = a.establishment_school_id JOIN schools.county c ON c.id = s.county_id JOIN staffing.teacher t ON t.id = a.teacher_id
      WHERE c.code IN ('141124', '510923') AND s.kind <> 'KINDERGARTEN' AND t.stage = 'PRIMARY' AND a.ends_on IS NULL AND a.role NOT IN ('PRINCIPAL', 'VICE_PRINCIPAL')
        AND NOT EXISTS (SELECT FROM staffing.rotation_assignment r WHERE r.teacher_id = a.teacher_id)) AS p ON p.place = k.place`);
  expect(sent).toBe(6);
});
afterAll(async () => {
  await client.end();
  await graph.close();
  await database.drop();
});

/** A county that goes by the pack alone; of 安徽 the sample has none, so that its pack is asked for. */
const counties: Readonly<Record<string, string>> = { CN: '141124', 'CN-GANSU': '620981', 'CN-SICHUAN': '510923', 'CN-JIANGXI': '361023', 'CN-ANHUI': '510923' };

const figures = '{ value numerator denominator meets unknown }';
const rotation = (county: string, pack: string): string => `county(code: "${county}") { rotationFigures(${pack}) { due dueUnknown available rotated rotationShare ${figures} backboneShare ${figures} } }`;
const balance = (_: string, pack: string): string =>
  `county(code: "620981") { balance(on: "2026-11-23"${pack ? `, ${pack}` : ''}) { verdict stages { schools passing failing unknown indicators { coefficient { meets } } } } } schools(where: { countyCode: "620981" }, first: 100) { nodes { indicators { stages { met verdict counted } } } }`;
const needs = (county: string): string => `staffingNeeds(countyCode: "${county}", first: 100) { totalCount nodes { gap required } } schoolDirectory(countyCode: "${county}", first: 100) { nodes { required spare } }`;
const standards = (): string => 'counties: schools(where: { kind: { in: [SENIOR_SECONDARY, COMPLETE_SECONDARY, TWELVE_YEAR, TEACHING_POINT] } }, first: 100) { nodes { staffingStandard { fundedPupils stages { staffDue dueByPupils dueByClasses due } } } }';
const eligibility = (_: string, pack: string): string => `teacher(id: "${head}") { rotationEligibility(${pack}) { due reasons { code required } } }`.replace('()', '');
const classes = (): string => 'classSizes(where: { schoolYear: { eq: 2026 } }) { classes standardClasses oversizeClasses superOversizeClasses oversizePercent }';
const split = (): string =>
  `nine: resourceSplit(kind: NINE_YEAR, pupils: [{ stage: PRIMARY, pupils: 166 }, { stage: JUNIOR_SECONDARY, pupils: 210 }], resource: 23226) { share }
   complete: resourceSplit(kind: COMPLETE_SECONDARY, pupils: [{ stage: JUNIOR_SECONDARY, pupils: 5 }, { stage: SENIOR_SECONDARY, pupils: 5 }], resource: 10) { share }
   twelve: resourceSplit(kind: TWELVE_YEAR, pupils: [{ stage: PRIMARY, pupils: 5 }, { stage: JUNIOR_SECONDARY, pupils: 5 }, { stage: SENIOR_SECONDARY, pupils: 5 }], resource: 10) { share }`;
const training = (): string => `teacher(id: "${head}") { training { required met } }`;

/** Who reads the rules of each subject: fields of a query of the whole graph. Thresholds themselves are not asked for, only what is made of them. */
const readers: Readonly<Record<RuleSubject, (county: string, pack: string) => string>> = {
  TEACHERS_ABOVE_DEGREE: balance,
  BACKBONE_TEACHERS: balance,
  PE_ARTS_TEACHERS: balance,
  TEACHING_AREA: balance,
  SPORTS_AREA: balance,
  EQUIPMENT_VALUE: balance,
  MULTIMEDIA_CLASSROOMS: balance,
  INDICATORS_MET: balance,
  INDICATOR_FLOOR: balance,
  VARIATION: balance,
  LEAST_PUPILS: (county) => `county(code: "${county}") { balance { stages { schools } } }`,
  ROTATION_SHARE: rotation,
  BACKBONE_SHARE: rotation,
  YEARS_AT_SCHOOL: rotation,
  EXEMPT_AGE: rotation,
  SHORTEST_STAY: rotation,
  LEADER_EXEMPT_AGE: rotation,
  LEADER_YEARS: rotation,
  LEADER_TERMS: eligibility,
  LEADER_TERM_YEARS: eligibility,
  CLASS_SIZE: classes,
  LARGE_CLASS: classes,
  EXTRA_LARGE_CLASS: classes,
  PUPILS_PER_STAFF: standards,
  NON_TEACHING_SHARE: (county) => `${standards()} ${needs(county)}`,
  VILLAGE_TEACHERS_PER_CLASS: needs,
  TEACHERS_PER_CLASS: needs,
  FUNDED_PUPILS: standards,
  LESSONS: needs,
  STAGE_WEIGHT: split,
  TRAINING_HOURS: training,
};

const answer = async ({ pack, subject }: CommittedRule): Promise<string> => {
  const asked = pack === 'CN-ANHUI' ? 'rulePack: "CN-ANHUI"' : '';
  const { data, errors } = await graph.answer(`{ ${readers[subject as RuleSubject](counties[pack]!, asked)} }`.replaceAll('()', ''));
  expect(errors).toBeUndefined();
  return JSON.stringify(data);
};

const set = (code: string, threshold: number | string) => client.query('UPDATE planning.rule SET threshold = $2 WHERE code = $1', [code, threshold]);

test.each(ruleRows().map((rule) => [rule.code, rule] as const))('%s has a reader: with another threshold some answer of the graph is another', async (code, rule) => {
  const before = await answer(rule);
  const others: string[] = [];
  for (const threshold of [0, 10_000]) {
    await set(code, threshold);
    others.push(await answer(rule));
  }
  await set(code, rule.threshold);
  expect(others.some((other) => other !== before)).toBe(true);
  expect(await answer(rule)).toBe(before);
});

test('a class of 40 is large when the rule says so, and one hour of training is enough when it says that', async () => {
  const of = async (query: string): Promise<Record<string, Record<string, number>>> => (await graph.answer(`{ ${query} }`)).data as never;
  await set('CN-LARGE-CLASS', 40);
  const { rows } = await client.query<{ count: number }>('SELECT count(*)::int AS count FROM schools.class_group WHERE school_year = 2026 AND size >= 40');
  expect((await of(classes())).classSizes!.oversizeClasses).toBe(rows[0]!.count);
  await set('CN-LARGE-CLASS', 56);
  await set('CN-TRAINING-HOURS', 1);
  expect((await of(training())).teacher!.training).toMatchObject({ required: 1 });
  await set('CN-TRAINING-HOURS', 360);
});
