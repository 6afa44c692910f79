import { openWorld, uuid, type World } from './support/world';
import { county, insertSchools, ofSchools, rural, schoolRepresentations, urban } from './support/schools';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await insertSchools(world);
  const lot = (code: string, kind: string, quantity: number, unit: string, school: string | null) => ({ code, kind, quantity, unit, school_id: school, county_id: county.id });
  await world.insert(
    'facilities.equipment_lot',
    lot('E1', 'COMPUTER', 400, 'DEVICE', urban),
    lot('E2', 'COMPUTER', 4, 'DEVICE', null),
    lot('E3', 'OTHER', 407, 'SET', null),
    lot('E4', 'OTHER', 3, 'PIECE', rural),
    lot('E5', 'STUDENT_BED', 60, 'FRAME', rural),
    lot('E6', 'STUDENT_BED', 20, 'FRAME', rural),
    lot('E7', 'STUDENT_BED', 20, 'FRAME', urban),
    lot('E8', 'STUDENT_BED', 20, 'SET', urban),
  );
});
afterAll(() => world.close());

test('the register is summed by kind and unit, lots without a school included', async () => {
  const { equipmentSummary } = await world.ask<{ equipmentSummary: unknown }>(
    `{ equipmentSummary(where: { countyCode: "620981", kind: { in: [COMPUTER, OTHER] } }) { kind unit quantity lots } }`,
  );
  expect(equipmentSummary).toEqual([
    { kind: 'COMPUTER', unit: 'DEVICE', quantity: 404, lots: 2 },
    { kind: 'OTHER', unit: 'PIECE', quantity: 3, lots: 1 },
    { kind: 'OTHER', unit: 'SET', quantity: 407, lots: 1 },
  ]);
});

test('beds counted in two units have no sum, and the answer says why', async () => {
  const { _entities } = await world.ask<{ _entities: { facilities: { beds: number | null; missing: { figure: string; reason: string }[] } }[] }>(
    ofSchools('facilities { beds missing { figure reason } }'),
    schoolRepresentations(rural, urban),
  );
  const [ofRural, ofUrban] = _entities.map(({ facilities }) => facilities);
  expect(ofRural?.beds).toBe(80);
  expect(ofRural?.missing.map(({ figure }) => figure)).not.toContain('BEDS');
  expect(ofUrban?.beds).toBeNull();
  expect(ofUrban?.missing).toContainEqual({ figure: 'BEDS', reason: 'MIXED_UNITS' });
});

test('what there is for each pupil is told by kind and unit, for all schools with one statement, and is not known without pupils', async () => {
  const large = uuid(14);
  await world.insert('schools.school', { id: large, code: '2162000004', name: '大校', kind: 'PRIMARY', ownership: 'PUBLIC', administration: 'COUNTY', locale: 'MAIN_URBAN', county_id: county.id, boarding: false, pupils: 200 });
  const book = (code: string, quantity: number, unit: string): Record<string, unknown> => ({ code, kind: 'BOOK', quantity, unit, school_id: large, county_id: county.id });
  await world.insert('facilities.equipment_lot', book('E20', 3000, 'VOLUME'), book('E21', 1000, 'VOLUME'), book('E22', 10, 'SET'));
  const { _entities } = await world.ask<{ _entities: { equipmentPerPupil: object[] }[] }>(ofSchools('equipmentPerPupil { kind unit quantity perPupil }'), schoolRepresentations(large, rural));
  expect(_entities[0]?.equipmentPerPupil).toEqual([
    { kind: 'BOOK', unit: 'SET', quantity: 10, perPupil: 0.05 },
    { kind: 'BOOK', unit: 'VOLUME', quantity: 4000, perPupil: 20 },
  ]);
  expect(_entities[1]?.equipmentPerPupil).toContainEqual({ kind: 'STUDENT_BED', unit: 'FRAME', quantity: 80, perPupil: null });
  expect(world.statements).toHaveLength(1);
});
