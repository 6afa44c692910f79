import { ofSchools, schoolRepresentations } from './support/schools';
import { openWorld, uuid, type World } from './support/world';

const county = uuid(1);
const names = ['short', 'enough', 'none recorded', 'not reported', 'mixed units', 'nobody boards', 'closed'] as const;
const boarders = [41, 40, 3, null, 100, 0, 50];

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.insert('schools.county', { id: county, code: '620981', name: '甲县', province: '甘肃省' });
  const one = { kind: 'NINE_YEAR', ownership: 'PUBLIC', administration: 'COUNTY', locale: 'VILLAGE', county_id: county, boarding: true, pupils: 200 };
  await world.insert(
    'schools.school',
    ...names.map((name, index) => ({ id: uuid(10 + index), code: `326200000${index}`, name, ...one, boarders: boarders[index], closed_on: name === 'closed' ? '2020-09-01' : null })),
  );
  const beds = (index: number, quantity: number, unit = 'FRAME', more = ''): Record<string, unknown> => ({ code: `E${index}${more}`, county_id: county, school_id: uuid(10 + index), kind: 'STUDENT_BED', quantity, unit });
  await world.insert('facilities.equipment_lot', beds(0, 20), beds(0, 20, 'FRAME', 'b'), beds(1, 40), beds(3, 10), beds(4, 10), beds(4, 10, 'SET', 'b'), beds(5, 10), beds(6, 10));
});
afterAll(() => world.close());

test('open schools with fewer beds than boarders are named where both are known, and counted the same way', async () => {
  const { schoolsShortOfBeds, bedsAgainstBoarders } = await world.ask<{ schoolsShortOfBeds: { totalCount: number; nodes: { id: string }[] }; bedsAgainstBoarders: object }>(
    '{ schoolsShortOfBeds(where: { countyCode: "620981" }) { totalCount nodes { id } } bedsAgainstBoarders(where: { countyCode: "620981" }) { schools knownSchools shortSchools missingBeds } }',
  );
  expect(schoolsShortOfBeds).toEqual({ totalCount: 1, nodes: [{ id: uuid(10) }] });
  expect(bedsAgainstBoarders).toEqual({ schools: 6, knownSchools: 3, shortSchools: 1, missingBeds: 1 });
});

test('where there are schools and none of them is known, nobody knows how many beds are missing; where there is no school, none is', async () => {
  const [unknown, none] = [uuid(2), uuid(3)];
  await world.insert('schools.county', { id: unknown, code: '620982', name: '乙县', province: '甘肃省' }, { id: none, code: '620983', name: '丙县', province: '甘肃省' });
  await world.insert('schools.school', { id: uuid(80), code: '3262000080', name: 'y', kind: 'NINE_YEAR', ownership: 'PUBLIC', administration: 'COUNTY', locale: 'VILLAGE', county_id: unknown, boarding: true, pupils: 200, boarders: null });
  const figures = async (code: string): Promise<unknown> =>
    (await world.ask<{ bedsAgainstBoarders: unknown }>(`{ bedsAgainstBoarders(where: { countyCode: "${code}" }) { schools knownSchools shortSchools missingBeds } }`)).bedsAgainstBoarders;
  expect(await figures('620982')).toEqual({ schools: 1, knownSchools: 0, shortSchools: null, missingBeds: null });
  expect(await figures('620983')).toEqual({ schools: 0, knownSchools: 0, shortSchools: 0, missingBeds: 0 });
});

test('beds for each boarder are told where both are known, and else why not', async () => {
  const { _entities } = await world.ask<{ _entities: { facilities: { bedsPerBoarder: number | null; missing: { figure: string; reason: string }[] } }[] }>(
    ofSchools('facilities { bedsPerBoarder missing { figure reason } }'),
    schoolRepresentations(...names.map((_, index) => uuid(10 + index))),
  );
  const shown = _entities.map(({ facilities: { bedsPerBoarder, missing } }) => bedsPerBoarder ?? missing.find(({ figure }) => figure === 'BEDS_PER_BOARDER')?.reason);
  expect(shown).toEqual([40 / 41, 1, 'NOT_REPORTED', 'NOT_REPORTED', 'MIXED_UNITS', 'NOT_REPORTED', 0.2]);
});

test('no more pupils board than there are', async () => {
  const school = { id: uuid(90), code: '3262000090', name: 'x', kind: 'NINE_YEAR', ownership: 'PUBLIC', administration: 'COUNTY', locale: 'VILLAGE', county_id: county, boarding: true };
  await expect(world.insert('schools.school', { ...school, pupils: 10, boarders: 11 })).rejects.toMatchObject({ constraint: 'school_boarders_among_pupils' });
  await expect(world.insert('schools.school', { ...school, pupils: null, boarders: -1 })).rejects.toMatchObject({ constraint: 'school_boarders_none_below_zero' });
});
