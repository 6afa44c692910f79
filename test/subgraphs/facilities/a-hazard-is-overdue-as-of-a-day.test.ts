import { openWorld, uuid, type World } from './support/world';
import { insertSchools, rural, urban } from './support/schools';

const building = uuid(21);

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await insertSchools(world);
  await world.insert('facilities.building', { id: building, code: 'B1', school_id: urban, name: '教学楼', kind: 'TEACHING', state: 'IN_USE' });
  const hazard = { description: '墙体裂缝', building_id: building, school_id: urban, severity: 'MAJOR', found_on: '2024-01-10', deadline: '2024-02-01', rectified_on: null, summoned_on: null };
  await world.insert(
    'facilities.hazard',
    { code: 'H1', ...hazard },
    { code: 'H2', ...hazard, severity: 'GENERAL', rectified_on: '2024-03-01' },
    { code: 'H3', ...hazard, summoned_on: '2024-02-10', deadline: '2024-12-01' },
    { code: 'H4', ...hazard, school_id: rural, building_id: null, found_on: '2024-05-01', deadline: '2024-06-01' },
  );
});
afterAll(() => world.close());

async function codes(where: string): Promise<string[]> {
  const { hazards } = await world.ask<{ hazards: { nodes: { code: string }[] } }>(`{ hazards(where: ${where}, orderBy: CODE_ASC) { nodes { code } } }`);
  return hazards.nodes.map(({ code }) => code);
}

test.each([
  ['2024-02-01', []],
  ['2024-02-02', ['H1', 'H2']],
  ['2024-02-29', ['H1', 'H2']],
  ['2024-03-01', ['H1']],
  ['2024-06-02', ['H1', 'H4']],
])('on %s %j were open past their deadline', async (day, expected) => {
  expect(await codes(`{ overdueOn: "${day}" }`)).toEqual(expected);
});

test('major hazards for which nobody was summoned, by county and state', async () => {
  expect(await codes('{ majorWithoutSummons: true, countyCode: "620981", state: OPEN }')).toEqual(['H1', 'H4']);
  expect(await codes('{ majorWithoutSummons: false }')).toEqual(['H2', 'H3']);
  expect(await codes('{ state: RECTIFIED }')).toEqual(['H2']);
});

test('a building shows every hazard found in it, with its state', async () => {
  const { building: found } = await world.ask<{ building: unknown }>(`{ building(code: "B1") { hazards(orderBy: CODE_ASC) { totalCount nodes { code state } } } }`);
  expect(found).toEqual({
    hazards: { totalCount: 3, nodes: [{ code: 'H1', state: 'OPEN' }, { code: 'H2', state: 'RECTIFIED' }, { code: 'H3', state: 'OPEN' }] },
  });
});

test('dates that contradict each other are refused', async () => {
  const hazard = { code: 'H9', school_id: urban, description: '墙体裂缝', severity: 'MAJOR', found_on: '2024-01-10', deadline: '2024-02-01' };
  await expect(world.insert('facilities.hazard', { ...hazard, deadline: '2024-01-09' })).rejects.toMatchObject({ constraint: 'hazard_deadline_after_found' });
  await expect(world.insert('facilities.hazard', { ...hazard, rectified_on: '2024-01-09' })).rejects.toMatchObject({ constraint: 'hazard_rectified_after_found' });
});
