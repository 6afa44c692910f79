import { TargetMeasure } from '../../../../subgraphs/planning/target/measure/target-measure';
import { look, target } from '../support/targets';
import { openWorld, type World } from '../support/world';

let world: World;
const counties = new Map<string, string>();
beforeAll(async () => {
  world = await openWorld('sample');
  for (const { id, code } of await world.rows<{ id: string; code: string }>('SELECT id, code FROM schools.county')) counties.set(code, id);
});
afterAll(() => world.close());

const [yumen, linxian, nanfeng, daying] = ['620981', '141124', '361023', '510923'] as const;
type Figures = readonly [numerator: number, denominator: number | null] | string;

/** Where the figure is no published one, SQL over the tables themselves gives numerator and denominator. */
const cases: readonly (readonly [measure: keyof typeof TargetMeasure, county: string, more: object, on: string | undefined, expected: Figures])[] = [
  ['PUBLIC_KINDERGARTENS', yumen, { area: 'URBAN' }, undefined, [6, null]],
  ['PUBLIC_KINDERGARTENS', yumen, { area: 'URBAN' }, '2021-08-31', [5, null]],
  ['NEW_PUBLIC_KINDERGARTENS', yumen, { starts_on: '2021-01-01' }, undefined, [1, null]],
  ['SCHOOLS_CLOSED', linxian, { starts_on: '2020-01-01', due_on: '2021-12-31' }, undefined, [36, null]],
  ['SCHOOLS_CLOSED', linxian, { starts_on: '2020-01-01', due_on: '2021-12-31' }, '2020-12-31', [29, null]],
  ['NEW_DESIGNATIONS', yumen, { counted_name: '省级示范性幼儿园', starts_on: '2018-01-01' }, undefined, [4, null]],
  ['DESIGNATED_KINDERGARTEN_SHARE', yumen, { counted_name: '省级示范性幼儿园', area: 'URBAN', unit: '%' }, undefined, [4, 6]],
  ['PUPILS', nanfeng, { stages: ['VOCATIONAL'] }, undefined, `SELECT sum(g.size) AS numerator, NULL AS denominator FROM schools.class_group g JOIN schools.school s ON s.id = g.school_id WHERE s.county_id = $1 AND g.school_year = 2026 AND g.stage = 'VOCATIONAL'`],
  ['OVERSIZE_CLASS_SHARE', nanfeng, { stages: ['PRIMARY', 'JUNIOR_SECONDARY'], unit: '%' }, '2019-11-01', `SELECT count(*) FILTER (WHERE g.size >= 56) AS numerator, count(*) AS denominator FROM schools.class_group g JOIN schools.school s ON s.id = g.school_id WHERE s.county_id = $1 AND g.school_year = 2019 AND g.stage IN ('PRIMARY', 'JUNIOR_SECONDARY')`],
  ['PUBLIC_KINDERGARTEN_PUPIL_SHARE', yumen, { unit: '%' }, undefined, `SELECT sum(g.size) FILTER (WHERE s.ownership = 'PUBLIC') AS numerator, sum(g.size) AS denominator FROM schools.class_group g JOIN schools.school s ON s.id = g.school_id WHERE s.county_id = $1 AND g.school_year = 2026 AND g.stage = 'PRESCHOOL'`],
  ['INCLUSIVE_KINDERGARTEN_PUPIL_SHARE', yumen, { unit: '%' }, undefined, `SELECT sum(g.size) AS numerator, sum(g.size) AS denominator FROM schools.class_group g JOIN schools.school s ON s.id = g.school_id WHERE s.county_id = $1 AND g.school_year = 2026 AND g.stage = 'PRESCHOOL'`],
  ['TOWNSHIPS_WITH_PUBLIC_KINDERGARTEN', yumen, { unit: '%' }, undefined, [12, 12]],
  ['TOWNSHIPS_WITH_INCLUSIVE_KINDERGARTEN', yumen, { unit: '%' }, undefined, [13, 13]],
  ['TOWNSHIPS_WITH_BOARDING_OR_NINE_YEAR_SCHOOL', daying, { unit: '%' }, undefined, [9, 9]],
  ['TOWNSHIPS_WITH_COMMUNITY_SCHOOL', yumen, { unit: '%' }, undefined, [13, 13]],
  ['POSTGRADUATE_SHARE', nanfeng, { stages: ['SENIOR_SECONDARY'], unit: '%' }, undefined, `SELECT count(*) FILTER (WHERE degree IN ('MASTER', 'DOCTOR')) AS numerator, count(*) AS denominator FROM staffing.teacher WHERE code LIKE 'T361023-%' AND left_on IS NULL AND stage = 'SENIOR_SECONDARY'`],
  ['BACHELOR_SHARE', nanfeng, { stages: ['JUNIOR_SECONDARY'], unit: '%' }, undefined, `SELECT count(*) FILTER (WHERE degree IN ('BACHELOR', 'MASTER', 'DOCTOR')) AS numerator, count(*) AS denominator FROM staffing.teacher WHERE code LIKE 'T361023-%' AND left_on IS NULL AND stage = 'JUNIOR_SECONDARY'`],
  ['ASSOCIATE_SHARE', yumen, { stages: ['PRESCHOOL'], unit: '%' }, undefined, `SELECT count(*) AS numerator, count(*) AS denominator FROM staffing.teacher WHERE code LIKE 'T620981-%' AND left_on IS NULL AND stage = 'PRESCHOOL'`],
  ['DUAL_QUALIFIED_SHARE', yumen, { unit: '%' }, undefined, `SELECT count(*) FILTER (WHERE dual_qualified) AS numerator, count(*) AS denominator FROM staffing.teacher WHERE code LIKE 'T620981-%' AND left_on IS NULL AND stage = 'VOCATIONAL' AND subject = 'VOCATIONAL'`],
  ['VOCATIONAL_COURSE_TEACHER_SHARE', yumen, { unit: '%' }, undefined, `SELECT count(*) FILTER (WHERE subject = 'VOCATIONAL') AS numerator, count(*) AS denominator FROM staffing.teacher WHERE code LIKE 'T620981-%' AND left_on IS NULL AND stage = 'VOCATIONAL'`],
  ['ROTATED_TO_TOWNSHIP', yumen, { recurrence: 'ANNUAL' }, undefined, [30, null]],
  ['ROTATED_TO_TOWNSHIP', yumen, { recurrence: 'ANNUAL' }, '2020-12-01', [0, null]],
  ['RECRUITED', yumen, { starts_on: '2016-01-01', due_on: '2020-12-31' }, undefined, [255, null]],
  ['RECRUITED', yumen, { recurrence: 'ANNUAL' }, '2023-05-01', [50, null]],
  ['HONOURS', yumen, {}, undefined, [731, null]],
  ['BACKBONE_TEACHERS', nanfeng, {}, undefined, `SELECT count(DISTINCT teacher_id) AS numerator, NULL AS denominator FROM staffing.honour WHERE code LIKE '%361023%' AND kind IN ('BACKBONE', 'SUBJECT_LEADER') AND $1::uuid IS NOT NULL`],
  ['STUDIOS', yumen, {}, undefined, [21, null]],
  ['TRAINING_BASES', yumen, {}, undefined, [4, null]],
  ['TRAINING_BASES', yumen, {}, '2020-12-31', [0, null]],
  ['TRAINING_PERSONS', yumen, { starts_on: '2025-01-01', due_on: '2025-12-31' }, undefined, `SELECT sum(done) AS numerator, NULL AS denominator FROM staffing.training_programme WHERE county_id = $1 AND year = 2025 AND unit = 'PERSONS'`],
  ['TRAINING_PERSON_TIMES', yumen, { counted_name: '教师全员轮训', recurrence: 'ANNUAL' }, '2025-12-31', `SELECT done AS numerator, NULL AS denominator FROM staffing.training_programme WHERE county_id = $1 AND year = 2025 AND name = '教师全员轮训'`],
  ['TRAINED_TEACHER_SHARE', yumen, { starts_on: '2024-01-01', due_on: '2025-12-31', unit: '%' }, undefined, `SELECT count(DISTINCT e.teacher_id) FILTER (WHERE t.left_on IS NULL) AS numerator, 1340 AS denominator FROM staffing.training_enrolment e JOIN staffing.training_session s ON s.id = e.session_id JOIN staffing.teacher t ON t.id = e.teacher_id WHERE e.state = 'ATTENDED' AND s.starts_at >= '2024-01-01' AND s.starts_at < '2026-01-01' AND t.code LIKE 'T620981-%'`],
  ['STATION_SUBJECTS', yumen, { recurrence: 'ANNUAL' }, undefined, [5, null]],
  ['SCHOOL_DISTRICTS_WITH_LEAD', yumen, {}, undefined, [8, null]],
  ['EDUCATION_GROUPS_WITH_LEAD', linxian, {}, undefined, [7, null]],
  ['RURAL_SCHOOLS_WITHOUT_PARTNER', nanfeng, { comparator: 'AT_MOST', threshold: 0 }, '2020-12-31', [0, null]],
  ['RURAL_SCHOOLS_WITHOUT_PARTNER', nanfeng, { comparator: 'AT_MOST', threshold: 0 }, '2019-12-31', `SELECT count(*) AS numerator, NULL AS denominator FROM schools_published.school WHERE county_id = $1 AND NOT urban`],
  ['SPECIAL_ROOMS', yumen, {}, undefined, `SELECT count(*) AS numerator, NULL AS denominator FROM facilities.room r JOIN schools.school s ON s.id = r.school_id WHERE s.county_id = $1 AND r.kind NOT IN ('CLASSROOM', 'SPORTS', 'CANTEEN', 'DORMITORY')`],
  ['SCHOOLS_WITH_MAKER_CENTRE', yumen, { unit: '%' }, undefined, [2, 23]],
  ['PROJECTS_ACCEPTED', yumen, { counted_name: '“十四五”重点基础设施建设项目' }, undefined, [7, null]],
];

test.each(cases.map((one, index) => [one[0], one[1], one[3] ?? 'today', index] as const))('%s of %s on %s', async (_measure, _county, _on, index) => {
  const [measure, county, more, on, expected] = cases[index]!;
  const id = counties.get(county) ?? '';
  await world.insert('planning.target', target(`T${index}`, id, { measure, ...more }));
  const { observation } = await look(world, `T${index}`, on);
  const figures = typeof expected === 'string' ? (await world.rows<{ numerator: string; denominator: string | null }>(expected, expected.includes('$1') ? [id] : []))[0]! : { numerator: expected[0], denominator: expected[1] };
  const [numerator, denominator] = [Number(figures.numerator), figures.denominator === null ? null : Number(figures.denominator)];
  expect(observation).toMatchObject({ unknown: null, numerator, denominator, formula: denominator === null ? 'COUNT' : 'PERCENT' });
  expect(observation.value).toBeCloseTo(denominator === null ? numerator : (100 * numerator) / denominator, 9);
});

test('places count once their change is done, at schools of the area that teach the stage', async () => {
  const id = counties.get(nanfeng) ?? '';
  const places = { starts_on: '2019-01-01', due_on: '2021-12-31', measure: 'PLACES_ADDED' };
  await world.insert('planning.target', target('P1', id, { ...places, area: 'URBAN', stages: ['PRIMARY'] }), target('P2', id, { ...places, area: 'RURAL', stages: ['PRIMARY'] }), target('P3', id, { ...places, counted_name: '桔都小学分校', area: null, stages: null }));
  const values = async (): Promise<(number | null)[]> => [(await look(world, 'P1')).observation.value, (await look(world, 'P2')).observation.value, (await look(world, 'P3')).observation.value];
  expect(await values()).toEqual([0, 0, 0]);
  await world.rows(`UPDATE schools.place_change SET status = 'DONE' WHERE project IN ('桔都小学分校', '南丰二中教学楼')`);
  expect(await values()).toEqual([1260, 0, 1260]);
});

test('defence has three parts, each by its own name or by what it consists of', async () => {
  const id = counties.get(yumen) ?? '';
  await world.rows(`DELETE FROM facilities.security_asset WHERE kind = 'PHYSICAL_DEFENCE'`);
  await world.insert('planning.target', target('D1', id, { measure: 'SCHOOLS_WITH_THREE_DEFENCES', unit: '%', threshold: 100 }));
  expect((await look(world, 'D1')).observation).toMatchObject({ value: null, unknown: 'NOT_REPORTED' });
  await world.rows(`INSERT INTO facilities.security_asset (provenance, code, school_id, kind, quantity, linked_to_police)
    SELECT 'GENERATED', 'PD-' || s.code, s.id, 'PHYSICAL_DEFENCE', 1, false FROM schools.school s WHERE s.county_id = $1 AND s.name LIKE '玉门市第%小学' AND s.pupils IS NOT NULL`, [id]);
  expect((await look(world, 'D1')).observation).toMatchObject({ numerator: 2, denominator: 49 });
});

test('every measure is tried here but those that count sessions, which no programme of the sample reports', () => {
  const tried = new Set<string>([...cases.map(([measure]) => measure), 'PLACES_ADDED', 'SCHOOLS_WITH_THREE_DEFENCES']);
  expect(Object.keys(TargetMeasure).filter((measure) => !tried.has(measure))).toEqual(['TRAINING_SESSIONS']);
});
