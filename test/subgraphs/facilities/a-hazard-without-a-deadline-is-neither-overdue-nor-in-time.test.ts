import { openWorld, type World } from './support/world';
import { insertSchools, rural, urban } from './support/schools';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await insertSchools(world);
  const hazard = { description: '墙体裂缝', school_id: urban, severity: 'GENERAL', found_on: '2024-01-10', deadline: null as string | null, rectified_on: null as string | null };
  await world.insert(
    'facilities.hazard',
    { code: 'H1', ...hazard, deadline: '2024-02-01' },
    { code: 'H2', ...hazard },
    { code: 'H3', ...hazard, deadline: '2024-12-01' },
    { code: 'H4', ...hazard, rectified_on: '2024-03-01' },
    { code: 'H5', ...hazard, school_id: rural },
  );
});
afterAll(() => world.close());

interface Listed {
  readonly hazards: { readonly nodes: readonly { readonly code: string; readonly deadline: string | null }[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } };
}
const list = async (args: string): Promise<Listed['hazards']> => (await world.ask<Listed>(`{ hazards(${args}) { nodes { code deadline } pageInfo { hasNextPage endCursor } } }`)).hazards;
const codes = async (where: string): Promise<string[]> => (await list(`where: ${where}, orderBy: CODE_ASC`)).nodes.map(({ code }) => code);

test('it is overdue on no day, however late, and found by not having one', async () => {
  expect(await codes('{ overdueOn: "2099-01-01" }')).toEqual(['H1', 'H3']);
  expect(await codes('{ deadline: { isNull: true } }')).toEqual(['H2', 'H4', 'H5']);
  expect(await codes('{ deadline: { lte: "2099-01-01" } }')).toEqual(['H1', 'H3']);
});

test.each([
  ['2024-01-31', [[4, 4, 0, 2], [1, 1, 0, 1]]],
  ['2024-02-29', [[4, 4, 1, 2], [1, 1, 0, 1]]],
  ['2024-03-01', [[4, 3, 1, 1], [1, 1, 0, 1]]],
])('by school it is counted apart from those overdue on %s', async (day, expected) => {
  const { hazardsBySchool } = await world.ask<{ hazardsBySchool: { hazards: number; open: number; overdue: number; openWithoutDeadline: number; school: { id: string } }[] }>(
    `{ hazardsBySchool(on: "${day}") { hazards open overdue openWithoutDeadline school { id } } }`,
  );
  const of = (id: string) => hazardsBySchool.filter(({ school }) => school.id === id).map(({ hazards, open, overdue, openWithoutDeadline }) => [hazards, open, overdue, openWithoutDeadline]);
  expect([...of(urban), ...of(rural)]).toEqual(expected);
});

/** All pages of one row each, by deadline. */
async function walk(order: string): Promise<(string | null)[]> {
  const found: (string | null)[] = [];
  const seen = new Set<string>();
  for (let after = '', more = true; more; ) {
    const { nodes, pageInfo } = await list(`first: 1, orderBy: ${order}${after}`);
    found.push(...nodes.map(({ deadline }) => deadline));
    for (const { code } of nodes) seen.add(code);
    after = `, after: "${pageInfo.endCursor}"`;
    more = pageInfo.hasNextPage;
  }
  expect(seen.size).toBe(found.length);
  return found;
}

test('sorted by deadline it comes after all that have one, and no page loses it', async () => {
  expect(await walk('DEADLINE_ASC')).toEqual(['2024-02-01', '2024-12-01', null, null, null]);
  expect(await walk('DEADLINE_DESC')).toEqual([null, null, null, '2024-12-01', '2024-02-01']);
});
