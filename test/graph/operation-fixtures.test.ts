import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectFixture } from '../support/fixture';
import { operationFiles, operationVariables, withoutIds } from '../support/operations';
import { startGraph, topologies, type Statement, type TestGraph } from '../support/graph';
import { sharedSample } from '../support/server';
import { administrator } from '../support/viewers';

const folder = join(__dirname, '..', 'operations');
const operations = operationFiles();

/** What each subgraph sent, sorted: statements that run side by side have no order of their own. */
const sqlOf = (statements: readonly Statement[]): string =>
  statements
    .map(({ subgraph, text }) => `-- ${subgraph}\n${text.replace(/\s+/g, ' ').trim()};`)
    .sort()
    .join('\n');

describe.each(topologies)('every operation fixture gives its committed result, plan and SQL (%s)', (topology) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startGraph(await sharedSample(), topology);
  });
  afterAll(() => graph.close());

  test.each(operations)('%s', async (name, file) => {
    const query = readFileSync(file, 'utf8');
    graph.statements.length = 0;
    const { plan, ...answer } = await graph.gateway.explain({ query, variables: operationVariables }, administrator);
    expectFixture(join(folder, `${name}.json`), JSON.stringify(answer, withoutIds, 2));
    expectFixture(join(folder, `${name}.plan.txt`), plan);
    expectFixture(join(folder, `${name}.sql`), sqlOf(graph.statements));
  });
});
