import { openWorld, today, uuid, type World } from '../support/world';

let world: World;
const [home, host, other] = [uuid(2), uuid(3), uuid(4)];
beforeAll(async () => {
  world = await openWorld('sample');
  await world.insert('schools.county', { id: uuid(1), code: '620999', name: '甲县', province: '青海省' });
  const school = (number: number) => ({ id: uuid(number), code: `216299000${number}`, name: `第${number}小学`, kind: 'PRIMARY', ownership: 'PUBLIC', administration: 'COUNTY', locale: 'MAIN_URBAN', county_id: uuid(1), boarding: false, planned: false, opened_on: '2000-09-01' });
  await world.insert('schools.school', school(2), school(3), school(4));
  const classes = (number: number) => [1, 2, 3, 4, 5, 6].map((grade) => ({ school_id: uuid(number), school_year: 2026, stage: 'PRIMARY', grade, number: 1, size: 20 }));
  await world.insert('schools.class_group', ...[2, 3, 4].flatMap(classes));
  const teacher = (number: number, subject: string, degree: string) => ({ id: uuid(number), code: `T${number}`, name: `甲${number}`, subject, stage: 'PRIMARY', degree, dual_qualified: false, home_teaching: false });
  await world.insert('staffing.teacher', teacher(11, 'MUSIC', 'BACHELOR'), teacher(12, 'MUSIC', 'BACHELOR'), teacher(13, 'MUSIC', 'MASTER'), teacher(14, 'CHINESE', 'BACHELOR'));
  const posted = (number: number, at: string, role = 'TEACHER') => ({ teacher_id: uuid(number), establishment_school_id: at, serving_school_id: at, role, contract_status: 'HIRED', stage: 'PRIMARY', starts_on: '2015-09-01' });
  await world.insert('staffing.appointment', posted(11, home), posted(12, home), posted(13, home), posted(14, host, 'PRINCIPAL'));
  const goes = (number: number, from: string, to: string, share: number | null, more: object = {}) => ({ teacher_id: uuid(number), from_school_id: from, to_school_id: to, kind: 'ITINERANT', school_year: 2026, personnel_relation_moves: false, state: 'ACTIVE', starts_on: '2026-09-01', ends_on: '2027-08-01', share_of_week: share, ...more });
  await world.insert(
    'staffing.rotation_assignment',
    // Two days of five here, one there; some of a week of which nobody wrote how much; one that was only proposed; the principal for a day and a half.
    goes(11, home, host, 0.4),
    goes(11, home, other, 0.2),
    goes(12, home, host, null),
    goes(13, home, host, 0.6, { state: 'PROPOSED' }),
    goes(14, host, other, 0.3),
  );
});
afterAll(() => world.close());

const schools = [home, host, other];
const representations = schools.map((id) => ({ __typename: 'School', id }));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

test('a stage has who is there, by school and in all', async () => {
  const { _entities } = await world.ask<{ _entities: { staffingStandard: { stages: { teachers: number; leaders: number }[] } }[] }>(
    'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on School { staffingStandard { stages { teachers leaders } } } } }',
    { representations },
  );
  const stages = _entities.map(({ staffingStandard }) => staffingStandard.stages);
  // At home 0.4 of the first, all of the two others; at the host 0.4 and 0.7 of its principal.
  expect(stages).toEqual([[{ teachers: 2.4, leaders: 0 }], [{ teachers: 1.1, leaders: 0.7 }], [{ teachers: 0.5, leaders: 0.3 }]]);
  expect(sum(stages.map(([stage]) => stage!.teachers))).toBeCloseTo(4, 12);
});

test('a need is what is due less who is there, and the parts of a week are in its sums', async () => {
  // 120 pupils in six classes, of whom six teachers are due; music has 12 of 178 lessons.
  const due = (6 * 12) / 178;
  const { staffingNeedSummary } = await world.ask<{ staffingNeedSummary: { needs: number; missing: number; partNeeds: number; missingInParts: number } }>('{ staffingNeedSummary(countyCode: "620999", subjects: [MUSIC]) { needs missing partNeeds missingInParts } }');
  expect(staffingNeedSummary).toMatchObject({ needs: 0, missing: 0, partNeeds: 2 });
  expect(staffingNeedSummary.missingInParts).toBeCloseTo(2 * due - 0.4 - 0.2, 9);
  const { staffingNeeds } = await world.ask<{ staffingNeeds: { nodes: { school: { id: string }; present: number; required: number; gap: number }[] } }>('{ staffingNeeds(countyCode: "620999", subjects: [CHINESE]) { nodes { school { id } present required gap } } }');
  expect(new Map(staffingNeeds.nodes.map(({ school: { id }, present }) => [id, present]))).toEqual(new Map([[home, 0], [host, 0.7], [other, 0.3]]));
  for (const { present, required, gap } of staffingNeeds.nodes) expect(gap).toBeCloseTo(required - present, 12);
});

test('the directory counts persons once where they serve, and holds what is due against who is there', async () => {
  const { schoolDirectory } = await world.ask<{ schoolDirectory: { nodes: { teachers: number; leaders: number; present: number; required: number; surplus: number; gap: number; pupilsPerTeacher: number | null }[] } }>(
    '{ schoolDirectory(countyCode: "620999") { nodes { teachers leaders present required surplus gap pupilsPerTeacher } } }',
  );
  expect(schoolDirectory.nodes).toMatchObject([
    { teachers: 3, leaders: 0, present: 2.4, required: 6, pupilsPerTeacher: 40 },
    { teachers: 1, leaders: 1, present: 1.1, required: 6, pupilsPerTeacher: 120 },
    { teachers: 0, leaders: 0, present: 0.5, required: 6, pupilsPerTeacher: null },
  ]);
  for (const { present, required, surplus, gap } of schoolDirectory.nodes) expect([surplus, gap]).toEqual([expect.closeTo(present - required, 12), expect.closeTo(required - present, 12)]);
});

test('indicators of teachers count them by the share of the week, and add up to all of them', async () => {
  const { _entities } = await world.ask<{ _entities: { indicators: { stages: { indicators: { indicator: string; figure: { numerator: number | null } }[] }[] } }[] }>(
    'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on School { indicators { stages { indicators { indicator figure { numerator } } } } } } }',
    { representations },
  );
  const numerators = (of: string): (number | null)[] => _entities.map(({ indicators }) => indicators.stages[0]!.indicators.find(({ indicator }) => indicator === of)!.figure.numerator);
  expect(numerators('PE_ARTS_TEACHERS')).toEqual([2.4, 0.4, 0.2]);
  expect(numerators('TEACHERS_ABOVE_DEGREE')).toEqual([2.4, 1.1, 0.5]);
});

test('a simulation takes what there is of a teacher from each school that has a part of the week', async () => {
  const query = `query ($moves: [MoveInput!]!) { simulateExchange(countyCode: "620999", moves: $moves) {
    moves { gapBefore gapAfter warnings } schools { school { id } before { teachers } after { teachers } indicatorsAfter { indicators { indicator figure { numerator } } } } } }`;
  const { simulateExchange } = await world.ask<{ simulateExchange: { moves: { gapBefore: number; gapAfter: number; warnings: string[] }[]; schools: { school: { id: string }; before: { teachers: number }; after: { teachers: number }; indicatorsAfter: { indicators: { indicator: string; figure: { numerator: number } }[] }[] }[] } }>(query, {
    moves: [{ teacher: uuid(11), toSchool: host }],
  });
  const of = (school: string) => simulateExchange.schools.find(({ school: { id } }) => id === school)!;
  expect(schools.map((school) => [of(school).before.teachers, of(school).after.teachers])).toEqual([[2.4, 2], [1.1, 1.7], [0.5, 0.3]]);
  const arts = (school: string): number => of(school).indicatorsAfter[0]!.indicators.find(({ indicator }) => indicator === 'PE_ARTS_TEACHERS')!.figure.numerator;
  expect([arts(home), arts(host), arts(other)]).toEqual([2, 1, 0]);
  const [{ gapBefore, gapAfter, warnings }] = simulateExchange.moves as [(typeof simulateExchange.moves)[number]];
  expect([gapBefore, gapAfter]).toEqual([expect.closeTo((6 * 12) / 178 - 0.4, 9), expect.closeTo((6 * 12) / 178 - 1, 9)]);
  expect(warnings).toContain('CLASS_WITHOUT_TEACHER');
});

interface Raw { county: string; stage: string; teachers: string }

test.each(['620981', '141124', '361023', '510923'])('%s: over the schools of the county a teacher of the sample is one teacher', async (code) => {
  const ids = (await world.rows<{ id: string }>(`SELECT s.id FROM schools.school s JOIN schools.county c ON c.id = s.county_id WHERE c.code = $1 ORDER BY 1`, [code])).map(({ id }) => id);
  const { _entities } = await world.ask<{ _entities: { staffingStandard: { stages: { stage: string; teachers: number }[] } | null }[] }>(
    'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on School { staffingStandard { stages { stage teachers } } } } }',
    { representations: ids.map((id) => ({ __typename: 'School', id })) },
  );
  const held = (alias: string): string => `${alias}.starts_on <= '${today}' AND (${alias}.ends_on IS NULL OR ${alias}.ends_on > '${today}')`;
  // Where the stage has classes on record: at the host what it is given, elsewhere what is left of one.
  const raw = await world.rows<Raw & { school: string }>(
    `WITH posted AS (SELECT a.teacher_id, coalesce(r.to_school_id, a.serving_school_id) AS school FROM staffing.appointment a
         LEFT JOIN staffing.rotation_assignment r ON r.teacher_id = a.teacher_id AND r.state IN ('APPROVED', 'ACTIVE', 'COMPLETED') AND r.kind IN ('ROTATION', 'SUPPORT_TEACHING', 'TEMPORARY_POST') AND ${held('r')}
         WHERE a.contract_status <> 'EXITED' AND ${held('a')}),
       given AS (SELECT r.teacher_id, r.to_school_id AS school, r.share_of_week AS share FROM staffing.rotation_assignment r WHERE r.kind = 'ITINERANT' AND r.share_of_week IS NOT NULL AND r.state IN ('APPROVED', 'ACTIVE', 'COMPLETED') AND ${held('r')}),
       part AS (SELECT p.teacher_id, p.school, 1 AS share FROM posted p UNION ALL SELECT g.teacher_id, p.school, -g.share FROM given g JOIN posted p USING (teacher_id) UNION ALL SELECT g.* FROM given g WHERE g.teacher_id IN (SELECT teacher_id FROM posted))
     SELECT part.school, t.stage, sum(part.share)::text AS teachers FROM part JOIN staffing.teacher t ON t.id = part.teacher_id JOIN schools.school s ON s.id = part.school JOIN schools.county c ON c.id = s.county_id
     WHERE c.code = $1 AND EXISTS (SELECT FROM schools.class_group g WHERE g.school_id = s.id AND g.stage = t.stage AND g.school_year = 2026) GROUP BY 1, 2`,
    [code],
  );
  const expected = new Map(raw.map(({ school, stage, teachers }) => [`${school} ${stage}`, Number(teachers)]));
  const told = ids.flatMap((id, index) => (_entities[index]!.staffingStandard?.stages ?? []).map(({ stage, teachers }) => [`${id} ${stage}`, teachers] as const));
  for (const [key, teachers] of told) expect([key, teachers]).toEqual([key, expected.get(key) ?? 0]);
  expect(told.some(([, teachers]) => !Number.isInteger(teachers))).toBe(true);
});
