import { openWorld, type World } from './support/world';
import { county, insertSchools, rural, urban } from './support/schools';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await insertSchools(world);
  await world.insert('schools.county', { code: '999999', name: '另一县', province: '甘肃省' });
  await world.insert('facilities.room', { code: 'R1', school_id: urban, kind: 'COUNSELLING', name: '心理辅导室' });
  await world.insert(
    'facilities.building',
    { code: 'B1', school_id: urban, name: '周转房', kind: 'STAFF_HOUSING', state: 'IDLE' },
    { code: 'B2', school_id: rural, name: '周转房', kind: 'STAFF_HOUSING', state: 'IN_USE' },
  );
  const service = { platform: '学在酒泉', service: '云图书馆' };
  await world.insert('facilities.digital_service', { code: 'D1', school_id: urban, connected: true, ...service }, { code: 'D2', school_id: rural, connected: false, ...service });
  await world.insert(
    'facilities.security_asset',
    { code: 'S1', school_id: urban, kind: 'VIDEO_SURVEILLANCE', quantity: 12, linked_to_police: true },
    { code: 'S2', school_id: rural, kind: 'VIDEO_SURVEILLANCE', quantity: 4, linked_to_police: false },
  );
  await world.insert('facilities.construction_project', { code: 'P1', name: '维修', county_id: county.id, school_id: rural, kind: 'REPAIR', programme: '全面改薄' });
});
afterAll(() => world.close());

const here = 'where: { countyCode: "620981" }';

// The teaching point has nothing at all, but it closed: no list names it.
test.each([
  [`schoolsWithoutRoom(kind: COUNSELLING, ${here})`, [rural]],
  [`schoolsWithoutRoom(kind: CLINIC, ${here})`, [urban, rural]],
  [`schoolsWithoutRoom(kind: CLINIC, where: { countyCode: "620981", kind: { eq: NINE_YEAR }, urban: { eq: false } })`, [rural]],
  [`schoolsWithoutRoom(kind: CLINIC, where: { countyCode: "999999" })`, []],
  [`schoolsWithoutBuilding(kind: STAFF_HOUSING, ${here})`, [urban]],
  [`schoolsNotConnected(platform: "学在酒泉", service: "云图书馆", ${here})`, [rural]],
  [`schoolsNotConnected(platform: "学在酒泉", ${here})`, [rural]],
  [`schoolsNotConnected(platform: "学在酒泉", service: "同步课堂", ${here})`, [urban, rural]],
  [`schoolsNotLinkedToPolice(${here})`, [rural]],
  [`schoolsNotLinkedToPolice(kind: EMERGENCY_ALARM, ${here})`, [urban, rural]],
  [`schoolsWithoutProject(programme: "全面改薄", ${here})`, [urban]],
])('%s', async (field, schools) => {
  const { found } = await world.ask<{ found: { totalCount: number; nodes: { id: string }[] } }>(`{ found: ${field} { totalCount nodes { id } } }`);
  expect(found.nodes.map(({ id }) => id)).toEqual(schools);
  expect(found.totalCount).toBe(schools.length);
});
