import { openWorld, uuid, type World } from '../support/world';

const [county, school, other] = [uuid(1), uuid(11), uuid(12)];
let world: World;
beforeAll(async () => {
  world = await openWorld('empty');
  await world.insert('schools.county', { id: county, code: '620981', name: '甲县', province: '甘肃省' });
  const one = { kind: 'PRIMARY', ownership: 'PUBLIC', administration: 'COUNTY', locale: 'VILLAGE', county_id: county, boarding: false };
  await world.insert('schools.school', { id: school, code: '2162000001', name: '第一小学', ...one }, { id: other, code: '2162000002', name: '第二小学', ...one });
  const inspection = { county_id: county, topic: '校园安全', inspected_on: '2024-01-10', verdict: 'FAILED' };
  await world.insert('planning.inspection', { id: uuid(21), code: 'I1', school_id: school, ...inspection }, { id: uuid(22), code: 'I2', school_id: other, ...inspection });
  const rectification = { inspection_id: uuid(21), requirement: '清理消防通道', due_on: '2024-02-01', state: 'OPEN', done_on: null };
  await world.insert(
    'planning.rectification',
    { code: 'R1', ...rectification },
    { code: 'R2', ...rectification, state: 'REPORTED', done_on: '2024-03-01' },
    { code: 'R3', ...rectification, state: 'ACCEPTED', done_on: '2024-01-31' },
    { code: 'R4', ...rectification, inspection_id: uuid(22), due_on: '2024-06-01' },
  );
});
afterAll(() => world.close());

async function codes(where: string): Promise<string[]> {
  const { rectifications } = await world.ask<{ rectifications: { nodes: { code: string }[] } }>(`{ rectifications(where: ${where}, orderBy: CODE_ASC) { nodes { code } } }`);
  return rectifications.nodes.map(({ code }) => code);
}

test.each([
  ['2024-02-01', []],
  ['2024-02-02', ['R1', 'R2']],
  ['2024-02-29', ['R1', 'R2']],
  ['2024-03-01', ['R1']],
  ['2024-06-02', ['R1', 'R4']],
])('on %s %j were past their day and not put right', async (day, expected) => {
  expect(await codes(`{ overdueOn: "${day}" }`)).toEqual(expected);
});

test('by school, by county and by state', async () => {
  expect(await codes(`{ school: { eq: "${other}" } }`)).toEqual(['R4']);
  expect(await codes('{ countyCode: "620981", state: { in: [REPORTED, ACCEPTED] } }')).toEqual(['R2', 'R3']);
  await world.insert('schools.county', { code: '999999', name: '另一县', province: '甘肃省' });
  expect(await codes('{ countyCode: "999999" }')).toEqual([]);
});

test('what is done has a day and what is open has none; a result is not public before its inspection; one a day on a topic', async () => {
  const rectification = { code: 'X', inspection_id: uuid(21), requirement: 'x', due_on: '2024-02-01' };
  await expect(world.insert('planning.rectification', { ...rectification, state: 'OPEN', done_on: '2024-01-20' })).rejects.toMatchObject({ constraint: 'rectification_done_unless_open' });
  await expect(world.insert('planning.rectification', { ...rectification, state: 'ACCEPTED', done_on: null })).rejects.toMatchObject({ constraint: 'rectification_done_unless_open' });
  const inspection = { code: 'X', county_id: county, school_id: null, topic: '均衡', inspected_on: '2024-01-10', verdict: 'PASSED', published_on: null };
  await expect(world.insert('planning.inspection', { ...inspection, published_on: '2024-01-09' })).rejects.toMatchObject({ constraint: 'inspection_published_after_it' });
  await world.insert('planning.inspection', inspection);
  await expect(world.insert('planning.inspection', { ...inspection, code: 'Y' })).rejects.toMatchObject({ constraint: 'inspection_once_a_day' });
});
