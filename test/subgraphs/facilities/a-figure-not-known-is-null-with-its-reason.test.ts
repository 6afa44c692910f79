import { openWorld, type World } from './support/world';
import { closed, county, insertSchools, ofSchools, rural, schoolRepresentations, urban } from './support/schools';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await insertSchools(world);
  const building = { kind: 'TEACHING', state: 'IN_USE' };
  await world.insert(
    'facilities.building',
    { code: 'B1', school_id: urban, name: '教学楼', floor_area: 1200.5, ...building },
    { code: 'B2', school_id: urban, name: '旧楼', floor_area: null, ...building, state: 'DEMOLISHED' },
    { code: 'B3', school_id: rural, name: '教学楼', floor_area: 800, ...building },
    { code: 'B4', school_id: rural, name: '宿舍', floor_area: null, ...building },
  );
  await world.insert(
    'facilities.room',
    { code: 'R1', school_id: urban, kind: 'CALLIGRAPHY', name: '书法教室', seats: 42 },
    { code: 'R2', school_id: urban, kind: 'CALLIGRAPHY', name: '书法教室二', seats: null },
    { code: 'R3', school_id: urban, kind: 'MUSIC', name: '音乐教室', seats: null },
  );
  const hazard = { school_id: urban, severity: 'GENERAL', description: '灭火器过期', found_on: '2024-01-01', deadline: '2024-02-01' };
  await world.insert('facilities.hazard', { code: 'H1', ...hazard, rectified_on: '2024-01-20' });
  const project = { county_id: county.id, kind: 'REPAIR', programme: '全面改薄' };
  await world.insert(
    'facilities.construction_project',
    { code: 'P1', name: '维修', school_id: rural, investment: 2_100_000_000, ...project },
    { code: 'P2', name: '维修', school_id: urban, investment: 900_000_000, ...project },
    { code: 'P3', name: '维修', school_id: null, investment: null, ...project },
  );
});
afterAll(() => world.close());

test('the facilities of three schools: what is known, what is incomplete, and nothing reported at all', async () => {
  const { _entities } = await world.ask<{ _entities: unknown[] }>(
    ofSchools('facilities { buildings floorAreaSquareMetres rooms { kind rooms seats roomsWithKnownSeats } beds openHazards missing { figure reason } }'),
    schoolRepresentations(urban, rural, closed),
  );
  expect(_entities).toEqual([
    {
      facilities: {
        buildings: 1,
        floorAreaSquareMetres: 1200.5,
        rooms: [
          { kind: 'CALLIGRAPHY', rooms: 2, seats: 42, roomsWithKnownSeats: 1 },
          { kind: 'MUSIC', rooms: 1, seats: null, roomsWithKnownSeats: 0 },
        ],
        beds: null,
        openHazards: 0,
        missing: ['BEDS', 'BEDS_PER_BOARDER'].map((figure) => ({ figure, reason: 'NOT_REPORTED' })),
      },
    },
    {
      facilities: {
        buildings: 2,
        floorAreaSquareMetres: null,
        rooms: null,
        beds: null,
        openHazards: null,
        missing: [
          { figure: 'FLOOR_AREA', reason: 'INCOMPLETE' },
          { figure: 'ROOMS', reason: 'NOT_REPORTED' },
          { figure: 'BEDS', reason: 'NOT_REPORTED' },
          { figure: 'BEDS_PER_BOARDER', reason: 'NOT_REPORTED' },
          { figure: 'OPEN_HAZARDS', reason: 'NOT_REPORTED' },
        ],
      },
    },
    {
      facilities: {
        buildings: null,
        floorAreaSquareMetres: null,
        rooms: null,
        beds: null,
        openHazards: null,
        missing: ['BUILDINGS', 'FLOOR_AREA', 'ROOMS', 'BEDS', 'BEDS_PER_BOARDER', 'OPEN_HAZARDS'].map((figure) => ({ figure, reason: 'NOT_REPORTED' })),
      },
    },
  ]);
  expect(world.statements).toHaveLength(4);
});

test('investment is summed over the projects where it is known, beyond 32 bits, with the rural share', async () => {
  await world.insert('schools.county', { code: '999999', name: '另一县', province: '甘肃省' });
  const { known, none } = await world.ask<Record<string, unknown>>(`{
    known: constructionSummary(where: { programme: { eq: "全面改薄" } }) { projects schools investmentYuan knownInvestments ruralInvestmentPercent floorAreaSquareMetres knownFloorAreas }
    none: constructionSummary(where: { countyCode: "999999" }) { projects investmentYuan ruralInvestmentPercent }
  }`);
  expect(known).toEqual({
    projects: 3,
    schools: 2,
    investmentYuan: 3_000_000_000,
    knownInvestments: 2,
    ruralInvestmentPercent: 70,
    floorAreaSquareMetres: null,
    knownFloorAreas: 0,
  });
  expect(none).toEqual({ projects: 0, investmentYuan: null, ruralInvestmentPercent: null });
});
