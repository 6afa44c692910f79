import { openWorld, uuid, type World } from '../support/world';

let world: World;
beforeAll(async () => {
  world = await openWorld('sample');
  await world.insert('schools.county', { id: uuid(1), code: '620999', name: '甲县', province: '青海省' });
  const school = (number: number, locale: string) => ({ id: uuid(number), code: `216299000${number}`, name: `第${number}小学`, kind: 'PRIMARY', ownership: 'PUBLIC', administration: 'COUNTY', locale, county_id: uuid(1), boarding: false, planned: false, opened_on: '2000-09-01' });
  await world.insert('schools.school', school(2, 'MAIN_URBAN'), school(3, 'MAIN_URBAN'), school(4, 'MAIN_URBAN'), school(5, 'VILLAGE'));
  // A hundred pupils in six classes.
  const classes = (number: number) => [17, 17, 17, 17, 16, 16].map((size, index) => ({ school_id: uuid(number), school_year: 2026, stage: 'PRIMARY', grade: index + 1, number: 1, size }));
  await world.insert('schools.class_group', ...[2, 3, 4, 5].flatMap(classes));
  await world.insert('groups.education_group', { id: uuid(7), code: 'G7', name: '甲集团', kind: 'EDUCATION_GROUP', county_id: uuid(1) });
  await world.insert('groups.group_membership', ...[2, 3, 5].map((number) => ({ group_id: uuid(7), school_id: uuid(number), role: number === 2 ? 'LEAD' : 'MEMBER', starts_on: '2020-09-01' })));
});
afterAll(() => world.close());

interface Shareable { group: { id: string } | null; stage: string; subject: string; missing: number; parts: { school: { id: string }; gap: number; required: number; present: number }[] }
const shareable = async (county: string, more = ''): Promise<{ totalCount: number; nodes: Shareable[] }> =>
  (await world.ask<{ shareableNeeds: { totalCount: number; nodes: Shareable[] } }>(`{ shareableNeeds(countyCode: "${county}"${more}, first: 100) { totalCount nodes { group { id } stage subject missing parts { school { id } gap required present } } } }`)).shareableNeeds;

/** Six classes have six teachers in town, and in a village 1.3 each; music has 12 of 178 lessons. */
const [town, village] = [(6 * 12) / 178, (6 * 1.3 * 12) / 178];

test('a school of 100 pupils in six classes lacks part of a music teacher: no need, and shared with the others of its group', async () => {
  const { staffingNeeds } = await world.ask<{ staffingNeeds: { nodes: { school: { id: string }; gap: number }[] } }>('{ staffingNeeds(countyCode: "620999", subjects: [MUSIC]) { nodes { gap school { id } } } }');
  expect(staffingNeeds.nodes.map(({ school, gap }) => [school.id, gap.toFixed(6)])).toEqual([[uuid(5), village.toFixed(6)]]);
  const { totalCount, nodes: needs } = await shareable('620999', ', subjects: [MUSIC]');
  expect(totalCount).toBe(1);
  expect(needs).toMatchObject([
    { group: { id: uuid(7) }, stage: 'PRIMARY', subject: 'MUSIC', parts: [{ school: { id: uuid(2) }, present: 0 }, { school: { id: uuid(3) } }] },
  ]);
  expect([needs[0]!.missing, needs[0]!.parts[0]!.gap, needs[0]!.parts[0]!.required].map((value) => value.toFixed(6))).toEqual([2 * town, town, town].map((value) => value.toFixed(6)));
});

test.each(['620981', '141124', '361023', '510923'])('%s: needs, parts of needs and what there is enough of make up all that its schools need, each once', async (county) => {
  const { nodes: needs } = await shareable(county, ', subjects: [MUSIC], stage: PRIMARY');
  const parts = new Map(needs.flatMap(({ parts: all }) => all).map(({ school, gap }) => [school.id, gap]));
  expect([...parts.values()].every((gap) => gap > 0 && gap < 0.5)).toBe(true);
  for (const { missing, parts: all, group } of needs) {
    expect([group, all.length > 1]).toEqual([expect.anything(), true]);
    expect(missing).toBeCloseTo(all.reduce((sum, { gap }) => sum + gap, 0), 9);
  }
  const { staffingNeeds, staffingNeedSummary } = await world.ask<{ staffingNeeds: { totalCount: number; nodes: { school: { id: string } }[] }; staffingNeedSummary: { partNeeds: number } }>(
    `{ staffingNeeds(countyCode: "${county}", subjects: [MUSIC], stage: PRIMARY, first: 100) { totalCount nodes { school { id } } } staffingNeedSummary(countyCode: "${county}", subjects: [MUSIC], stage: PRIMARY) { partNeeds } }`,
  );
  expect(parts.size).toBeLessThanOrEqual(staffingNeedSummary.partNeeds);
  expect(staffingNeeds.nodes.some(({ school }) => parts.has(school.id))).toBe(false);
  const [{ lacking }] = (await world.rows<{ lacking: number }>(
    `WITH stage AS (SELECT s.id, sum(g.size)::numeric AS pupils, count(*) AS classes, s.kind = 'TEACHING_POINT' OR s.locale IN ('TOWNSHIP_CENTRE', 'VILLAGE') AS village
       FROM schools.class_group g JOIN schools.school s ON s.id = g.school_id JOIN schools.county c ON c.id = s.county_id WHERE c.code = $1 AND g.school_year = 2026 AND g.stage = 'PRIMARY' GROUP BY s.id),
     given AS (SELECT r.teacher_id, r.to_school_id, r.share_of_week AS share FROM staffing.rotation_assignment r
       WHERE r.state IN ('APPROVED', 'ACTIVE', 'COMPLETED') AND r.kind = 'ITINERANT' AND r.share_of_week IS NOT NULL AND r.starts_on <= '2026-11-23' AND (r.ends_on IS NULL OR r.ends_on > '2026-11-23')),
     whole AS (SELECT t.id, coalesce(r.to_school_id, a.serving_school_id) AS school_id FROM staffing.teacher t
       JOIN staffing.appointment a ON a.teacher_id = t.id AND a.contract_status <> 'EXITED' AND a.starts_on <= '2026-11-23' AND (a.ends_on IS NULL OR a.ends_on > '2026-11-23')
       LEFT JOIN staffing.rotation_assignment r ON r.teacher_id = t.id AND r.state IN ('APPROVED', 'ACTIVE', 'COMPLETED') AND r.kind NOT IN ('ITINERANT', 'SHADOWING') AND r.starts_on <= '2026-11-23' AND (r.ends_on IS NULL OR r.ends_on > '2026-11-23')
       WHERE t.subject = 'MUSIC' AND t.stage = 'PRIMARY'),
     serving AS (SELECT school_id, 1 AS share FROM whole UNION ALL SELECT w.school_id, -g.share FROM given g JOIN whole w ON w.id = g.teacher_id UNION ALL SELECT g.to_school_id, g.share FROM given g JOIN whole w ON w.id = g.teacher_id)
     SELECT count(*)::int AS lacking FROM stage WHERE greatest(pupils / 19 * 0.91, classes * CASE WHEN village THEN 1.3 ELSE 1 END) * 12 / 178 - (SELECT coalesce(sum(share), 0) FROM serving WHERE school_id = stage.id) > 0`,
    [county],
  )) as [{ lacking: number }];
  expect(staffingNeedSummary.partNeeds + staffingNeeds.totalCount).toBe(lacking);
});

test('what is due by subject and what is due for lessons that whoever teaches gives are all that is due', async () => {
  const query = `{ staffingNeeds(countyCode: "620999", first: 100) { nodes { subject required lessons stageLessons } } staffingNeedSummary(countyCode: "620999") { sharedLessons { stage kind lessons stageLessons due } }
    shareableNeeds(countyCode: "620999", first: 100) { nodes { parts { required school { id } } } } schoolDirectory(countyCode: "620999") { nodes { required } } }`;
  const { staffingNeeds, staffingNeedSummary: { sharedLessons }, shareableNeeds, schoolDirectory } = await world.ask<{
    staffingNeeds: { nodes: { required: number }[] };
    staffingNeedSummary: { sharedLessons: { stage: string; kind: string; lessons: number; stageLessons: number; due: number }[] };
    shareableNeeds: { nodes: { parts: { required: number; school: { id: string } }[] }[] };
    schoolDirectory: { nodes: { required: number }[] };
  }>(query);
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  const due = sum(schoolDirectory.nodes.map(({ required }) => required));
  expect(due).toBeCloseTo(3 * 6 + 6 * 1.3, 9);
  expect(sharedLessons).toMatchObject([{ stage: 'PRIMARY', kind: 'COMPREHENSIVE_PRACTICE', lessons: 12, stageLessons: 178 }, { stage: 'PRIMARY', kind: 'LOCAL_AND_SCHOOL', lessons: 18 }]);
  // Nobody serves there, so that every subject is lacking in part or in whole.
  const shared = shareableNeeds.nodes.flatMap(({ parts }) => parts);
  // The third school in town lacks what the first one does, and has nobody to share it with.
  const alone = shared.filter(({ school }) => school.id === uuid(2));
  const bySubject = sum([...staffingNeeds.nodes, ...shared, ...alone].map(({ required }) => required));
  expect(bySubject + sum(sharedLessons.map(({ due: lessonsDue }) => lessonsDue))).toBeCloseTo(due, 9);
});
