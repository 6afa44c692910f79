import { startGraph, topologies, type TestGraph } from '../support/graph';
import { sharedSample } from '../support/server';
import { queriesForOwnScalars } from '../access/paths';

const queries = queriesForOwnScalars();

let graphs: TestGraph[];
beforeAll(async () => {
  const owner = await sharedSample();
  graphs = await Promise.all(topologies.map((topology) => startGraph(owner, topology)));
});
afterAll(() => Promise.all(graphs.map((graph) => graph.close())));

/** The values at the ends of an answer. */
function values(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(values);
  const isObject = typeof value === 'object' && value !== null && Object.getPrototypeOf(value) !== Date.prototype;
  return isObject ? (Object.keys(value).length === 0 ? [value] : Object.values(value).flatMap(values)) : [value];
}

const text = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}\.\d{3}Z)?$/;

const found = { Date: 0, DateTime: 0 };

test.each(queries)('$name', async ({ query }) => {
  const [first, second] = await Promise.all(graphs.map((graph) => graph.answer(query)));
  expect(first!.data).toEqual(second!.data);
  const given = values(first!.data).filter((value) => value !== null);
  expect(given.filter((value) => typeof value !== 'string' || !text.test(value))).toEqual([]);
  for (const value of given) found[String(value).includes('T') ? 'DateTime' : 'Date'] += 1;
});

test('there were many of either', () => {
  expect(found.Date).toBeGreaterThan(300);
  expect(found.DateTime).toBeGreaterThan(50);
});
