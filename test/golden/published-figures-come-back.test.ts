import { startGraph, topologies, type TestGraph } from '../support/graph';
import { sharedSample } from '../support/server';
import { checks } from './checks';

const answered = checks.filter((check) => check.status === 'answered');

test('the list holds C01 to C30, each answered or waiting for what the graph does not hold', () => {
  expect(checks.map(({ id }) => id)).toEqual(Array.from({ length: 30 }, (_, index) => `C${String(index + 1).padStart(2, '0')}`));
  expect(checks.filter(({ status }) => status !== 'answered').map(({ id }) => id)).toEqual(['C30']);
});

describe.each(topologies)('asked through the gateway, the published figures come back exactly (%s)', (topology) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startGraph(await sharedSample(), topology);
  });
  afterAll(() => graph.close());

  test.each(answered.map((check) => [check.id, check.county, check.question, check] as const))('%s %s: %s', async (_id, _county, _question, check) => {
    const { data, errors } = await graph.answer(check.query, check.variables);
    expect(errors).toBeUndefined();
    expect(check.read(data as never)).toEqual(check.expected);
  });
});
