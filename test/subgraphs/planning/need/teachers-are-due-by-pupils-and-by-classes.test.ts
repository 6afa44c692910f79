import { openWorld, uuid, type World } from '../support/world';

let world: World;
beforeAll(async () => {
  world = await openWorld('sample');
});
afterAll(() => world.close());

interface Stage {
  stage: string;
  pupils: number;
  classes: number;
  village: boolean;
  staffDue: number;
  dueByPupils: number;
  dueByClasses: number;
  due: number;
  basis: string;
  teachers: number;
  leaders: number;
  spare: number;
  pupilsPerStaff: { code: string };
  teachersPerClass: { code: string; confidence: string };
}
interface Standard { fundedPupils: number | null; stages: Stage[] }
const fields = 'fundedPupils stages { stage pupils classes village staffDue dueByPupils dueByClasses due basis teachers leaders spare pupilsPerStaff { code } teachersPerClass { code confidence } }';
const standards = async (ids: readonly string[]): Promise<Standard[]> =>
  (
    await world.ask<{ _entities: { staffingStandard: Standard }[] }>(`query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on School { staffingStandard { ${fields} } } } }`, { ids: ids.map((id) => ({ __typename: 'School', id })) })
  )._entities.map(({ staffingStandard }) => staffingStandard);

/** 中央编办发〔2014〕72号, all staff; 国办发〔2001〕74号, those who do not teach; the ratio to a class is not officially checked. */
const national = { PRIMARY: { ratio: 19, others: 0.09, village: 1.3 }, JUNIOR_SECONDARY: { ratio: 13.5, others: 0.15, village: 2.5 }, SENIOR_SECONDARY: { ratio: 12.5, others: 0.16, village: 0 } } as const;

interface Raw { id: string; kind: string; locale: string; stage: keyof typeof national; pupils: number; classes: number; teachers: number; leaders: number }
const rawStages = (): Promise<Raw[]> =>
  world.rows<Raw>(`
    WITH held AS (SELECT * FROM staffing.appointment WHERE contract_status <> 'EXITED' AND starts_on <= '2026-11-23' AND (ends_on IS NULL OR ends_on > '2026-11-23')),
    away AS (SELECT * FROM staffing.rotation_assignment WHERE state IN ('APPROVED', 'ACTIVE', 'COMPLETED') AND kind IN ('ROTATION', 'SUPPORT_TEACHING', 'TEMPORARY_POST') AND starts_on <= '2026-11-23' AND (ends_on IS NULL OR ends_on > '2026-11-23')),
    given AS (SELECT * FROM staffing.rotation_assignment WHERE state IN ('APPROVED', 'ACTIVE', 'COMPLETED') AND kind = 'ITINERANT' AND share_of_week IS NOT NULL AND starts_on <= '2026-11-23' AND (ends_on IS NULL OR ends_on > '2026-11-23')),
    serving AS (SELECT t.stage, a.role, coalesce(r.to_school_id, a.serving_school_id) AS school_id, 1 - coalesce((SELECT sum(g.share_of_week) FROM given g WHERE g.teacher_id = t.id), 0) AS share
      FROM staffing.teacher t JOIN held a ON a.teacher_id = t.id LEFT JOIN away r ON r.teacher_id = t.id
      UNION ALL SELECT t.stage, a.role, g.to_school_id, g.share_of_week FROM staffing.teacher t JOIN held a ON a.teacher_id = t.id JOIN given g ON g.teacher_id = t.id)
    SELECT s.id, s.kind, s.locale, g.stage, sum(g.size)::int AS pupils, count(*)::int AS classes,
      (SELECT coalesce(sum(v.share), 0)::float8 FROM serving v WHERE v.school_id = s.id AND v.stage = g.stage) AS teachers,
      (SELECT coalesce(sum(v.share), 0)::float8 FROM serving v WHERE v.school_id = s.id AND v.stage = g.stage AND v.role IN ('PRINCIPAL', 'VICE_PRINCIPAL')) AS leaders
    FROM schools.class_group g JOIN schools.school s ON s.id = g.school_id WHERE g.school_year = 2026 AND g.stage IN ('PRIMARY', 'JUNIOR_SECONDARY', 'SENIOR_SECONDARY') GROUP BY s.id, g.stage ORDER BY s.id, g.stage`);

test('every stage of every school of the sample: all staff by pupils, teachers of them, by classes, the greater, and who can be spared', async () => {
  const raw = await rawStages();
  const ids = [...new Set(raw.map(({ id }) => id))];
  const told = (await standards(ids)).flatMap(({ stages }, index) => stages.map((stage) => ({ id: ids[index]!, ...stage }))).sort((a, b) => (a.id + a.stage < b.id + b.stage ? -1 : 1));
  expect(told).toHaveLength(raw.length);
  for (const [index, { id, kind, locale, stage, pupils, classes, teachers, leaders }] of raw.entries()) {
    const { ratio, others, village: perClass } = national[stage];
    const village = kind === 'TEACHING_POINT' || ['TOWNSHIP_CENTRE', 'VILLAGE'].includes(locale);
    const byClasses = classes * Math.max(1, village ? perClass : 1);
    const byPupils = (pupils / ratio) * (1 - others);
    const due = Math.max(byPupils, byClasses);
    const stageTold = told[index]!;
    expect(stageTold).toMatchObject({ id, stage, pupils, classes, village, teachers, leaders, basis: byPupils < byClasses ? 'BY_CLASSES' : 'BY_PUPILS', spare: Math.max(0, Math.floor(teachers - leaders - due)) });
    expect([stageTold.staffDue, stageTold.dueByPupils, stageTold.dueByClasses, stageTold.due].map((value) => value.toFixed(6))).toEqual([pupils / ratio, byPupils, byClasses, due].map((value) => value.toFixed(6)));
  }
  expect(told.filter(({ basis }) => basis === 'BY_CLASSES').length).toBeGreaterThan(20);
  expect(told.filter(({ village, basis }) => village && basis === 'BY_PUPILS').length).toBeGreaterThan(0);
});

test('a village teaching point of three classes and three teachers, one of them its principal, can spare nobody, and its ratio is shown as not officially checked', async () => {
  const [{ id }] = (await world.rows<{ id: string }>(
    `SELECT s.id FROM schools.school s WHERE s.kind = 'TEACHING_POINT' AND s.closed_on IS NULL AND (SELECT count(*) FROM schools.class_group g WHERE g.school_id = s.id AND g.school_year = 2026) = 3 ORDER BY s.code LIMIT 1`,
  )) as [{ id: string }];
  const [{ stages }] = (await standards([id])) as [Standard];
  expect(stages).toMatchObject([{ classes: 3, village: true, basis: 'BY_CLASSES', spare: 0, teachersPerClass: { code: 'CN-PRIMARY-VILLAGE-TEACHERS-PER-CLASS', confidence: 'UNVERIFIED' } }]);
  expect(stages[0]!.due).toBeCloseTo(3.9, 6);
  expect(stages[0]!.dueByPupils).toBeLessThan(3);
});

test('a school of fewer than 100 pupils is funded for 100, one of more for its own, one without classes on record for nobody knows how many', async () => {
  const sizes = await world.rows<{ id: string; pupils: number }>(
    `SELECT school_id AS id, sum(size)::int AS pupils FROM schools.class_group WHERE school_year = 2026 AND stage IN ('PRIMARY', 'JUNIOR_SECONDARY', 'SENIOR_SECONDARY') GROUP BY 1 ORDER BY 1`,
  );
  expect((await standards(sizes.map(({ id }) => id))).map(({ fundedPupils }) => fundedPupils)).toEqual(sizes.map(({ pupils }) => Math.max(100, pupils)));
  const [without] = await world.rows<{ id: string }>(`SELECT id FROM schools.school s WHERE NOT EXISTS (SELECT FROM schools.class_group g WHERE g.school_id = s.id) LIMIT 1`);
  expect(await standards([without!.id])).toEqual([{ fundedPupils: null, stages: [] }]);
});

test('a pack of the province says how many go with a class there, and one without a ratio by pupils leaves what is due unknown', async () => {
  const rule = { pack_id: uuid(1), subject: 'VILLAGE_TEACHERS_PER_CLASS', stage: 'PRIMARY', comparator: 'AT_LEAST', numerator: 'TEACHERS', denominator: 'CLASSES', confidence: 'SINGLE_SOURCE' };
  await world.insert('planning.rule_pack', { id: uuid(1), code: 'TWO-A-CLASS', name: '每班两人', jurisdiction: '山西省', valid_from: '2014-08-13' });
  await world.insert('planning.rule', { ...rule, id: uuid(2), code: 'TWO-A-CLASS-1', threshold: 2 });
  const query = 'query ($pack: String) { schoolDirectory(countyCode: "141124", where: { kind: { eq: TEACHING_POINT } }, first: 100) { nodes { classes required spare school { id staffingStandard(rulePack: $pack) { stages { due } } } } } }';
  const { schoolDirectory } = await world.ask<{ schoolDirectory: { nodes: { classes: number; required: number; school: { staffingStandard: { stages: { due: number }[] } } }[] } }>(query, { pack: 'TWO-A-CLASS' });
  const points = schoolDirectory.nodes.filter(({ classes }) => classes === 3);
  expect(points.length).toBeGreaterThan(10);
  expect(points.map(({ school }) => school.staffingStandard.stages[0]!.due)).toEqual(points.map(() => 6));
  // The directory itself goes by the rules of the county.
  for (const { required } of points) expect(required).toBeCloseTo(3.9, 6);
  await world.rows(`DELETE FROM planning.rule WHERE subject = 'PUPILS_PER_STAFF' AND stage = 'PRIMARY'`);
  const after = await world.ask<{ schoolDirectory: { nodes: { required: null; spare: null }[] }; staffingNeeds: { totalCount: number } }>(
    '{ schoolDirectory(countyCode: "141124", where: { kind: { eq: TEACHING_POINT } }, first: 1) { nodes { required spare } } staffingNeeds(countyCode: "141124", stage: PRIMARY) { totalCount } }',
  );
  expect(after).toEqual({ schoolDirectory: { nodes: [{ required: null, spare: null }] }, staffingNeeds: { totalCount: 0 } });
});
