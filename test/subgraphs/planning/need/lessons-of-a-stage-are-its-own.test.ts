import { openWorld, uuid, type World } from '../support/world';

let world: World;
beforeAll(async () => {
  world = await openWorld('sample');
});
afterAll(() => world.close());

/** Teachers missing of each subject of junior secondary, of needs alone. */
const missingOf = async (countyCode: string, rulePack: string | null = null): Promise<Record<string, number>> => {
  const { staffingNeedSummary } = await world.ask<{ staffingNeedSummary: { bySubject: { subject: string; missing: number }[] } }>(
    'query ($countyCode: String!, $rulePack: String) { staffingNeedSummary(countyCode: $countyCode, stage: JUNIOR_SECONDARY, rulePack: $rulePack) { bySubject { subject missing } } }',
    { countyCode, rulePack },
  );
  return Object.fromEntries(staffingNeedSummary.bySubject.map(({ subject, missing }) => [subject, missing]));
};

/** Published weekly timetables of Shandong: lessons summed over the grades of each stage. */
const timetables: Readonly<Record<string, readonly [number, Readonly<Record<string, number>>]>> = {
  PRIMARY: [178, { POLITICS: 16, CHINESE: 42, MATHEMATICS: 26, ENGLISH: 10, SCIENCE: 10, PHYSICAL_EDUCATION: 20, MUSIC: 12, FINE_ARTS: 12, COMPREHENSIVE_PRACTICE: 12, LOCAL_AND_SCHOOL: 18 }],
  JUNIOR_SECONDARY: [
    102,
    { POLITICS: 6, CHINESE: 14, MATHEMATICS: 13, ENGLISH: 12, HISTORY: 6, GEOGRAPHY: 4, BIOLOGY: 6, PHYSICS: 5, CHEMISTRY: 3, PHYSICAL_EDUCATION: 9, MUSIC: 3, FINE_ARTS: 3, COMPREHENSIVE_PRACTICE: 9, LOCAL_AND_SCHOOL: 9 },
  ],
};

test.each(Object.entries(timetables))('the lessons of %s are those of its weekly timetable, and nothing is left over', async (stage, [total, lessons]) => {
  const rows = await world.rows<{ parameter: string; threshold: number; numerator: string }>(`SELECT parameter, threshold::float8 AS threshold, numerator FROM planning.rule WHERE subject = 'LESSONS' AND stage = $1`, [stage]);
  expect(Object.fromEntries(rows.map(({ parameter, threshold }) => [parameter, threshold]))).toEqual(lessons);
  expect(rows.reduce((sum, { threshold }) => sum + threshold, 0)).toBe(total);
  expect(rows.filter(({ numerator }) => numerator === 'SHARED_LESSONS').map(({ parameter }) => parameter).sort()).toEqual(['COMPREHENSIVE_PRACTICE', 'LOCAL_AND_SCHOOL']);
});

const junior = { pupilsPerStaff: 13.5, nonTeaching: 0.15, villagePerClass: 2.5 };

/** Packs that leave some of the rules out: everybody on the staff teaches, or classes ask for nobody. */
const packs = {
  ONLY_SHARES: { NON_TEACHING_SHARE: 0, VILLAGE_TEACHERS_PER_CLASS: 0, TEACHERS_PER_CLASS: 0 },
  TEACHERS_OF_STAFF: { VILLAGE_TEACHERS_PER_CLASS: 0, TEACHERS_PER_CLASS: 0 },
} as const;

beforeAll(async () => {
  for (const [place, [code, rules]] of Object.entries(packs).entries()) {
    const pack = uuid(100 * (place + 1));
    await world.insert('planning.rule_pack', { id: pack, code, name: code, jurisdiction: '山西省', valid_from: '2014-08-13' });
    await world.insert(
      'planning.rule',
      ...Object.entries(rules).map(([subject, threshold], index) => ({
        id: uuid(100 * (place + 1) + index + 1), code: `${code}-${subject}`, pack_id: pack, subject, stage: subject === 'TEACHERS_PER_CLASS' ? null : 'JUNIOR_SECONDARY', comparator: 'AT_LEAST', threshold,
        numerator: 'TEACHERS', denominator: 'CLASSES', confidence: 'UNVERIFIED',
      })),
    );
  }
});

/** From raw rows: needs of half a teacher and more, where so many teachers are due to a stage. */
async function byHand(due: (stage: { pupils: number; classes: number; village: boolean }) => number): Promise<Record<string, number>> {
  const stages = await world.rows<{ id: string; pupils: number; classes: number; village: boolean; serving: Record<string, number> | null }>(`
    SELECT s.id, sum(g.size)::int AS pupils, count(*)::int AS classes, s.kind = 'TEACHING_POINT' OR s.locale IN ('TOWNSHIP_CENTRE', 'VILLAGE') AS village,
      (SELECT jsonb_object_agg(subject, count) FROM (SELECT t.subject, count(*) FROM staffing.teacher t
        JOIN staffing.appointment a ON a.teacher_id = t.id AND a.contract_status <> 'EXITED' AND a.starts_on <= '2026-11-23' AND (a.ends_on IS NULL OR a.ends_on > '2026-11-23')
        LEFT JOIN staffing.rotation_assignment r ON r.teacher_id = t.id AND r.state IN ('APPROVED', 'ACTIVE', 'COMPLETED') AND r.kind NOT IN ('ITINERANT', 'SHADOWING') AND r.starts_on <= '2026-11-23' AND (r.ends_on IS NULL OR r.ends_on > '2026-11-23')
        WHERE coalesce(r.to_school_id, a.serving_school_id) = s.id AND t.stage = 'JUNIOR_SECONDARY' GROUP BY 1) AS counted) AS serving
    FROM schools.school s JOIN schools.county c ON c.id = s.county_id JOIN schools.class_group g ON g.school_id = s.id
    WHERE c.code = '141124' AND s.closed_on IS NULL AND g.school_year = 2026 AND g.stage = 'JUNIOR_SECONDARY' GROUP BY s.id`);
  const [total, lessons] = timetables.JUNIOR_SECONDARY!;
  const subjects = Object.keys(lessons).filter((subject) => !['COMPREHENSIVE_PRACTICE', 'LOCAL_AND_SCHOOL'].includes(subject));
  return Object.fromEntries(subjects.map((subject) => {
    const gaps = stages.map((stage) => (due(stage) * lessons[subject]!) / total - (stage.serving?.[subject] ?? 0));
    return [subject, gaps.filter((gap) => gap >= 0.5).reduce((sum, gap) => sum + gap, 0)];
  }));
}

/** What the figures below were reckoned of: junior schools with a teacher to thirty pupils, in the town of everything, in a township of one lack or another. */
const inTown = ['CHINESE', 'MATHEMATICS', 'ENGLISH', 'PHYSICS', 'CHEMISTRY', 'CHINESE', 'MATHEMATICS', 'ENGLISH', 'BIOLOGY', 'POLITICS', 'HISTORY', 'GEOGRAPHY', 'PHYSICAL_EDUCATION', 'MUSIC', 'FINE_ARTS', 'INFORMATION_TECHNOLOGY']
  .concat(['CHINESE', 'MATHEMATICS', 'ENGLISH', 'PHYSICS', 'CHEMISTRY'], ['CHINESE', 'MATHEMATICS', 'ENGLISH']);
const inTownships = [['CHINESE', 'PHYSICS', 'CHEMISTRY', 'CHINESE'], ['CHINESE', 'ENGLISH', 'PHYSICS', 'CHEMISTRY'], ['CHINESE', 'MATHEMATICS', 'CHEMISTRY', 'CHINESE'], ['CHINESE', 'ENGLISH', 'PHYSICS', 'CHEMISTRY']];

beforeAll(async () => {
  // The first of each school teach these subjects, and all others no junior stage.
  await world.rows(
    `WITH serving AS (
       SELECT a.teacher_id, a.serving_school_id AS school, row_number() OVER (PARTITION BY a.serving_school_id ORDER BY t.code) AS place FROM staffing.teacher t
         JOIN staffing.appointment a ON a.teacher_id = t.id AND a.contract_status <> 'EXITED' AND a.starts_on <= '2026-11-23' AND (a.ends_on IS NULL OR a.ends_on > '2026-11-23')
       WHERE t.stage = 'JUNIOR_SECONDARY'),
     school AS (
       SELECT s.id, s.administration = 'COUNTY' AS in_town, row_number() OVER (PARTITION BY s.administration ORDER BY s.code) - 1 AS place FROM schools.school s
         JOIN schools.county c ON c.id = s.county_id AND c.code = '141124' WHERE s.kind = 'JUNIOR_SECONDARY' AND s.closed_on IS NULL),
     wanted AS (
       SELECT v.teacher_id, CASE WHEN s.in_town THEN $1::jsonb ->> (v.place - 1)::int ELSE $2::jsonb -> (s.place % 4)::int ->> (v.place - 1)::int END AS subject FROM serving v JOIN school s ON s.id = v.school)
     UPDATE staffing.teacher t SET stage = CASE WHEN w.subject IS NULL THEN 'SENIOR_SECONDARY' ELSE 'JUNIOR_SECONDARY' END, subject = coalesce(w.subject, t.subject) FROM wanted w WHERE w.teacher_id = t.id`,
    [JSON.stringify(inTown), JSON.stringify(inTownships)],
  );
});

const rounded = (missing: Record<string, number>): Record<string, string> => Object.fromEntries(Object.entries(missing).map(([subject, number]) => [subject, number.toFixed(6)]));

test('needs of 临县 in junior secondary: by the shares of that stage alone 语文 17.0, 英语 21.7, 历史 17.9', async () => {
  const missing = await missingOf('141124', 'ONLY_SHARES');
  expect(Math.abs(missing.CHINESE! - 17.0)).toBeLessThan(0.1);
  expect(Math.abs(missing.ENGLISH! - 21.7)).toBeLessThan(0.1);
  expect(Math.abs(missing.HISTORY! - 17.9)).toBeLessThan(0.1);
  expect(rounded(missing)).toEqual(rounded(await byHand(({ pupils }) => pupils / junior.pupilsPerStaff)));
});

test('with the rest of the rules each step tells what it changes: of all staff 15 % need not teach, then classes ask for more where they are small', async () => {
  const teachers = await missingOf('141124', 'TEACHERS_OF_STAFF');
  const byPupils = ({ pupils }: { pupils: number }): number => (pupils / junior.pupilsPerStaff) * (1 - junior.nonTeaching);
  expect(rounded(teachers)).toEqual(rounded(await byHand(byPupils)));
  const all = await missingOf('141124');
  expect(rounded(all)).toEqual(rounded(await byHand((stage) => Math.max(byPupils(stage), stage.classes * Math.max(1, stage.village ? junior.villagePerClass : 1)))));
  const shares = await missingOf('141124', 'ONLY_SHARES');
  for (const subject of ['CHINESE', 'ENGLISH', 'HISTORY']) {
    expect(teachers[subject]).toBeLessThan(shares[subject]!);
    expect(all[subject]).toBeGreaterThanOrEqual(teachers[subject]!);
  }
});
