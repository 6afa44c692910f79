import { Client } from 'pg';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { positions, type Position } from './injection/positions';

/** Every condition of a root list that searches in a text; the others compare with the whole of it. */
const searches = positions().filter(({ name }) => /^Query\..*\.(contains|startsWith)$/.test(name));

const code = '3262000002';

let database: TestDatabase;
let graph: TestGraph;
beforeAll(async () => {
  database = await ownDatabase('sample');
  const client = new Client(database.owner);
  await client.connect();
  await client.query(`UPDATE schools.school SET name = '100%_\\小学' WHERE code = $1`, [code]);
  await client.end();
  graph = await startGraph(database.owner, 'all-in-one', { poolSize: 4 });
});
afterAll(async () => {
  await graph.close();
  await database.drop();
});

/** How many a list finds for a text. */
async function found({ selection }: Position, text: string): Promise<number | undefined> {
  const { data, errors } = await graph.answer(`query ($text: String) { ${selection('list', 'text')} }`, { text });
  if (errors) throw new Error(JSON.stringify(errors));
  return (data as { list: { totalCount?: number } }).list.totalCount;
}

test('no list finds everything by a sign that would stand for anything', async () => {
  const counts: (readonly [name: string, all: number, bySigns: (number | undefined)[]])[] = [];
  for (const search of searches) {
    const all = (await found(search, '')) ?? 0;
    // Figures have no count, and what is always null is not found by anything.
    if (all > 0) counts.push([search.name, all, [await found(search, '%'), await found(search, '_'), await found(search, '\\')]]);
  }
  expect(counts.length).toBeGreaterThan(80);
  const finding = counts.filter(([, , bySigns]) => bySigns.some((count) => count !== 0));
  // The one school that has them in its name, by each list of schools that looks into names; and the one target with a percent sign.
  expect(finding.filter(([name, , bySigns]) => name !== 'Query.targets.where.title.contains' && (!name.endsWith('.name.contains') || bySigns.some((count) => count !== 1)))).toEqual([]);
  expect(finding.map(([name]) => name)).toContain('Query.schools.where.name.contains');
});

test.each(['%', '_', '\\', '100%', '%_\\', '100%_\\小学'])('a search for %s finds the school that has it in its name, and no other', async (text) => {
  const { data } = await graph.answer('query ($text: String) { schools(where: { name: { contains: $text } }) { nodes { code } } }', { text });
  expect(data).toEqual({ schools: { nodes: [{ code }] } });
});

test.each(['1%小学', '100_', '___%', '%%'])('a search for %s, which would match it as a pattern, finds none', async (text) => {
  const { data } = await graph.answer('query ($text: String) { schools(where: { name: { contains: $text } }) { nodes { code } } }', { text });
  expect(data).toEqual({ schools: { nodes: [] } });
});
