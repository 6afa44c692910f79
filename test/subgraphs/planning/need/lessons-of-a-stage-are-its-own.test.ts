import { openWorld, uuid, type World } from '../support/world';

let world: World;
beforeAll(async () => {
  world = await openWorld('sample');
});
afterAll(() => world.close());

interface Need { school: { id: string }; subject: string; gap: number; required: number; present: number; lessons: number; stageLessons: number; staffing: { due: number; basis: string } }
const needsOf = async (countyCode: string, variables: Record<string, unknown> = {}): Promise<{ missing: number; needs: Need[] }> =>
  (
    await world.ask<{ staffingNeeds: { missing: number; needs: Need[] } }>(
      `query ($countyCode: String!, $subjects: [Subject!], $stage: Stage, $rulePack: String) { staffingNeeds(countyCode: $countyCode, subjects: $subjects, stage: $stage, rulePack: $rulePack, first: 100) {
        missing needs { school { id } subject gap required present lessons stageLessons staffing { due basis } } } }`,
      { countyCode, ...variables },
    )
  ).staffingNeeds;

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

/** Everybody on the staff teaches and classes ask for nobody: what is due is then pupils ÷ 13.5, as it was when only the shares of lessons were of the wrong stages. */
async function onlyTheShares(): Promise<string> {
  await world.insert('planning.rule_pack', { id: uuid(1), code: 'ONLY-SHARES', name: '仅课时', jurisdiction: '山西省', valid_from: '2014-08-13' });
  const rule = (id: number, subject: string, stage: string | null) => ({ id: uuid(id), code: `ONLY-SHARES-${id}`, pack_id: uuid(1), subject, stage, comparator: 'AT_LEAST', threshold: 0, numerator: 'TEACHERS', denominator: 'CLASSES', confidence: 'UNVERIFIED' });
  await world.insert('planning.rule', rule(2, 'NON_TEACHING_SHARE', 'JUNIOR_SECONDARY'), rule(3, 'VILLAGE_TEACHERS_PER_CLASS', 'JUNIOR_SECONDARY'), rule(4, 'TEACHERS_PER_CLASS', null));
  return 'ONLY-SHARES';
}

test('needs of 临县 in junior secondary: by the shares of that stage alone 语文 17.0, 英语 21.7, 历史 17.9', async () => {
  const rulePack = await onlyTheShares();
  const missing = async (subject: string): Promise<number> => (await needsOf('141124', { stage: 'JUNIOR_SECONDARY', subjects: [subject], rulePack })).missing;
  expect(await missing('CHINESE')).toBeCloseTo(17.0, 1);
  expect(await missing('ENGLISH')).toBeCloseTo(21.7, 1);
  expect(await missing('HISTORY')).toBeCloseTo(17.9, 1);
});
