import { Client } from 'pg';
import fc from 'fast-check';
import { subgraphLogin } from '../../../database/provision/roles';
import { administrator } from '../../support/viewers';
import { startSubgraph, type RunningSubgraph } from '../../../subgraphs/kit/run/subgraph';
import { schoolsSubgraph } from '../../../subgraphs/schools';
import { ownDatabase, type TestDatabase } from '../../support/server';

const names = ['100% 小学', '100 小学', 'a_b 小学', 'axb 小学', 'back\\slash 小学', "quote' 小学", '; DROP TABLE county; --'];

let database: TestDatabase;
let subgraph: RunningSubgraph;
beforeAll(async () => {
  database = await ownDatabase('empty');
  const client = new Client(subgraphLogin(database.owner, 'schools'));
  await client.connect();
  await client.query(
    `INSERT INTO schools.county (code, name, province, provenance) SELECT to_char(place, 'FM000000'), name, '甘肃省', 'REPORTED' FROM unnest($1::text[]) WITH ORDINALITY AS given(name, place)`,
    [names],
  );
  await client.end();
  subgraph = await startSubgraph(schoolsSubgraph, { login: subgraphLogin(database.owner, 'schools'), poolSize: 2 });
});
afterAll(async () => {
  await subgraph.close();
  await database.drop();
});

async function found(condition: Record<string, string>): Promise<string[]> {
  const { data, errors } = await subgraph.execute(
    { query: 'query($where: CountyWhere) { counties(where: $where) { nodes { name } } }', variables: { where: { name: condition } } },
    { requestId: 'literal', viewer: administrator, today: '2026-11-23', deadline: Date.now() + 10_000 },
  );
  if (errors) throw errors[0];
  return (data as unknown as { counties: { nodes: { name: string }[] } }).counties.nodes.map(({ name }) => name);
}

/** Width, case, and the spaces and points between the parts of a name make no other name; what is nothing else is looked for as it is. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[ ·•・‧∙⋅]/g, '').replace(/[‐‑–—−]/g, '-');
const holds = (name: string, part: string): boolean => (plain(part) === '' ? name.includes(part) : plain(name).includes(plain(part)));

test.each(names)('%s is found by any part of its name, and only names that hold this part are', (name) =>
  fc.assert(
    fc.asyncProperty(fc.nat(name.length - 1), fc.integer({ min: 1, max: name.length }), async (start, length) => {
      const part = name.slice(start, start + length);
      expect(await found({ contains: part })).toEqual(names.filter((candidate) => holds(candidate, part)));
    }),
    { numRuns: 20 },
  ),
);

test.each(names)('%s is found by its beginning', async (name) => {
  const part = name.slice(0, 4);
  expect(await found({ startsWith: part })).toEqual(names.filter((candidate) => candidate.startsWith(part)));
});

test('what no name holds finds nothing and harms nothing', () =>
  fc.assert(
    fc.asyncProperty(fc.string({ minLength: 1 }).filter((text) => !text.includes('\0') && !names.some((name) => holds(name, text))), async (text) => {
      expect(await found({ contains: text })).toEqual([]);
    }),
    { numRuns: 50 },
  ));
