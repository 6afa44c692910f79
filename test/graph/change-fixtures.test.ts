import { changeFixtures, declared, steady } from '../support/change-fixture';
import { expectFixture } from '../support/fixture';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';

let database: TestDatabase;
let graph: TestGraph;
beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner);
}, 30_000);
afterAll(async () => {
  await graph.close();
  await database.drop();
});

// All on one copy of the sample, for a copy each would take minutes: a fixture chooses rows that no other one touches.
test.each(changeFixtures().map((fixture) => [fixture.name, fixture] as const))(
  '%s gives its committed result and SQL, and its neighbours show it',
  async (_name, { path, mutation, neighbours, variables }) => {
    const values = await variables(database.owner);
    graph.statements.length = 0;
    const change = await graph.answer(mutation, declared(mutation, values));
    const sql = graph.statements.map(({ subgraph, text }) => `-- ${subgraph}\n${text.replace(/\s+/g, ' ').trim()};`).join('\n');
    const after = await graph.answer(neighbours, declared(neighbours, values));
    expectFixture(`${path}.json`, JSON.stringify({ change, neighbours: after }, steady, 2));
    expectFixture(`${path}.sql`, sql);
  },
);
