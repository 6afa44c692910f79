import { readExampleQueries } from '../../gateway';
import { exampleFolder } from '../../gateway/supergraph';
import { startGraph, type TestGraph } from '../support/graph';
import { sharedSample } from '../support/server';
import { planner } from '../support/viewers';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph(await sharedSample());
});
afterAll(() => graph.close());

const counties = ['620981', '141124', '361023', '510923'];
const examples = readExampleQueries(exampleFolder);

test('no example names a county, a school or a person', () => {
  expect(examples).toHaveLength(5);
  for (const { title, query } of examples) expect([title, query.match(/\b\d{6,10}\b|示例|玉门|name: \{ eq/g)]).toEqual([title, null]);
});

test.each(counties.flatMap((county) => examples.map(({ title, query }) => [county, title, query] as const)))('planner of %s: %s', async (countyCode, _, query) => {
  const { data, errors } = await graph.answer(query, { countyCode }, planner(countyCode));
  expect(errors).toBeUndefined();
  const [first] = Object.values(data as Record<string, { nodes: unknown[] }>);
  expect(first?.nodes.length).toBeGreaterThan(0);
});
