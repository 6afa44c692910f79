import { openWorld, type World } from '../support/world';

let world: World;
beforeAll(async () => {
  world = await openWorld('sample');
});
afterAll(() => world.close());

interface Listed {
  readonly code: string;
  readonly status: string;
  readonly dueOn: string | null;
}

async function list(where: string, on?: string): Promise<Listed[]> {
  const { targets } = await world.ask<{ targets: { totalCount: number; nodes: Listed[] } }>(`query ($on: Date) { targets(where: ${where}, first: 100) { totalCount nodes { code status(on: $on) dueOn } } }`, { on });
  expect(targets.nodes).toHaveLength(targets.totalCount);
  return targets.nodes;
}

test('every target of a county stands in one way, and the list of each is of these alone', async () => {
  const all = await list('{ countyCode: "361023" }');
  let found = 0;
  for (const status of ['MET', 'DUE', 'PENDING', 'UNKNOWN', 'IN_WORDS']) {
    const listed = await list(`{ countyCode: "361023", status: { in: [${status}] } }`);
    expect(listed.map(({ code }) => code)).toEqual(all.filter((one) => one.status === status).map(({ code }) => code));
    expect(listed.length).toBeGreaterThan(0);
    found += listed.length;
  }
  expect(found).toBe(all.length);
});

test('as of another day they stand otherwise', async () => {
  const then = await list('{ countyCode: "361023", status: { in: [DUE], on: "2019-12-31" } }', '2019-12-31');
  expect(then.map(({ code }) => code)).toEqual(['TG361023-014', 'TG361023-058', 'TG361023-059']);
  expect(then.every(({ status }) => status === 'DUE')).toBe(true);
});

test('those due within a time, those nothing of the graph observes, those of a stage', async () => {
  expect((await list('{ dueOn: { gte: "2023-01-01", lte: "2023-12-31" } }')).map(({ code }) => code)).toEqual(['TG620981-279', 'TG620981-280', 'TG620981-310']);
  expect((await list('{ countyCode: "510923", dueOn: { isNull: true } }')).length).toBe(0);
  expect((await list('{ countyCode: "510923", measured: true }')).map(({ code }) => code)).toEqual(['046', '047', '048', '049', '050', '051', '052', '053'].map((fact) => `TG510923-${fact}`));
  expect((await list('{ stage: SENIOR_SECONDARY }')).map(({ code }) => code)).toEqual(['TG361023-164', 'TG361023-165']);
});

test('all of a page are observed by one statement, whatever their measures are, and status and observation share it', async () => {
  const asked = async (first: number): Promise<number> => {
    await world.ask(`{ targets(first: ${first}) { nodes { status observation { value unknown } } } }`);
    return world.statements.length;
  };
  expect([await asked(3), await asked(100)]).toEqual([2, 2]);
});

test('a list by status takes one statement, and its count another', async () => {
  await world.ask('{ targets(where: { status: { in: [DUE] } }, first: 100) { totalCount nodes { code } } }');
  expect(world.statements).toHaveLength(2);
});
