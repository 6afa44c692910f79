import { openWorld, uuid, type World } from '../support/world';

const county = uuid(1);
let world: World;

/** What each school was found on days in turn; the topic is the same but for the last. */
const schools: readonly (readonly [name: string, verdicts: readonly string[], topics?: readonly string[]])[] = [
  ['failed twice', ['PASSED', 'FAILED', 'FAILED']],
  ['failed once', ['PASSED', 'FAILED']],
  ['passed since', ['FAILED', 'FAILED', 'PASSED']],
  ['passed between', ['FAILED', 'WITH_RESERVATIONS', 'FAILED']],
  ['on two topics', ['FAILED', 'FAILED'], ['校园安全', '开学工作']],
  ['inspected once', ['FAILED']],
];
const days = ['2024-03-01', '2025-03-01', '2026-03-01'];

beforeAll(async () => {
  world = await openWorld('empty');
  await world.insert('schools.county', { id: county, code: '620981', name: '甲县', province: '甘肃省' });
  for (const [index, [name, verdicts, topics]] of schools.entries()) {
    await world.insert('schools.school', { id: uuid(10 + index), code: `216200000${index}`, name, kind: 'PRIMARY', ownership: 'PUBLIC', administration: 'COUNTY', locale: 'VILLAGE', county_id: county, boarding: false });
    for (const [nth, verdict] of verdicts.entries()) {
      await world.insert('planning.inspection', { code: `I${index}-${nth}`, county_id: county, school_id: uuid(10 + index), topic: topics?.[nth] ?? '校园安全', inspected_on: days[nth], verdict });
    }
  }
  // Of a county as a whole there is no school to name.
  await world.insert('planning.inspection', ...days.map((inspected_on, nth) => ({ code: `C-${nth}`, county_id: county, school_id: null, topic: '均衡', inspected_on, verdict: 'FAILED' })));
});
afterAll(() => world.close());

async function failed(args = ''): Promise<string[]> {
  const { inspectionsFailedTwice } = await world.ask<{ inspectionsFailedTwice: { totalCount: number; nodes: { code: string }[] } }>(`{ inspectionsFailedTwice(orderBy: CODE_ASC${args}) { totalCount nodes { code } } }`);
  expect(inspectionsFailedTwice.totalCount).toBe(inspectionsFailedTwice.nodes.length);
  return inspectionsFailedTwice.nodes.map(({ code }) => code);
}

test('the last two on a topic count: neither one failure, nor two with another result between or after, nor two topics', async () => {
  expect(await failed()).toEqual(['I0-2']);
});

test('as of an earlier day others had failed twice', async () => {
  expect(await failed(', on: "2025-12-31"')).toEqual(['I2-1']);
  expect(await failed(', on: "2024-12-31"')).toEqual([]);
});

test('they are filtered like every list of inspections', async () => {
  await world.insert('schools.county', { code: '999999', name: '另一县', province: '甘肃省' });
  expect(await failed(', where: { countyCode: "999999" }')).toEqual([]);
  expect(await failed(', where: { topic: { eq: "校园安全" } }')).toEqual(['I0-2']);
});
