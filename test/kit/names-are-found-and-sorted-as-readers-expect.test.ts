import { Client } from 'pg';
import sql from 'sql-template-tag';
import { foldedColumn } from '../../subgraphs/kit/read/filter/fold';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';

let database: TestDatabase;
let graph: TestGraph;
let client: Client;
beforeAll(async () => {
  database = await ownDatabase('sample');
  client = new Client(database.owner);
  await client.connect();
  graph = await startGraph(database.owner, 'all-in-one', { poolSize: 4 });
});
afterAll(async () => {
  await graph.close();
  await client.end();
  await database.drop();
});

const code = '3262000002';
const rename = (name: string): Promise<unknown> => client.query('UPDATE schools.school SET name = $1 WHERE code = $2', [name, code]);

interface Answer {
  readonly schools: { readonly nodes: readonly { readonly code: string; readonly name: string }[]; readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean } };
}

test.each([
  ['玉门第１小学附属园', '第1小学附属园'],
  ['玉门第1小学附属园', '第１小学附属园'],
  ['玉门ＡＢｃ园', 'abC园'],
  ['玉门 附属 园', '附属园'],
  ['玉门阿依•古丽园', '阿依·古丽园'],
  ['玉门阿依・古丽园', '阿依古丽园'],
  ['玉门（东）—附属园', '(东)-附属'],
  ['玉门·附属园', '·'],
  ['玉门阿依．古丽园', '阿依·古丽'],
  ['玉门阿依·古丽园', '阿依．古丽'],
])('%s is found by %s', async (name, text) => {
  await rename(name);
  const { data, errors } = await graph.answer('query ($text: String) { schools(where: { name: { contains: $text } }) { nodes { code name } } }', { text });
  expect(errors).toBeUndefined();
  expect((data as unknown as Answer).schools.nodes).toEqual([{ code, name }]);
});

test('pages in the order of names go through every school once, by pinyin, forwards and backwards', async () => {
  const { rows } = await client.query<{ name: string; code: string }>('SELECT name, code FROM schools.school WHERE NOT (closed_on IS NOT NULL)');
  for (const order of ['NAME_ASC', 'NAME_DESC']) {
    const names: string[] = [];
    const codes = new Set<string>();
    let after: string | null = null;
    for (;;) {
      const { data }: { data?: unknown } = await graph.answer(`query ($after: String) { schools(first: 100, orderBy: ${order}, after: $after) { nodes { code name } pageInfo { endCursor hasNextPage } } }`, { after });
      const { nodes, pageInfo } = (data as Answer).schools;
      for (const node of nodes) {
        names.push(node.name);
        codes.add(node.code);
      }
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(codes.size).toBe(names.length);
    for (const { code: open } of rows) expect(codes).toContain(open);
    // 桔 is read jú or jié, and versions of the collation differ.
    const told = names.filter((name) => !name.startsWith('桔'));
    const { compare } = new Intl.Collator('zh-u-co-pinyin-kn');
    expect(told).toEqual([...told].sort((a, b) => (order === 'NAME_ASC' ? compare(a, b) : compare(b, a))));
  }
});

test('schools that are numbered stand in the order of their numbers, page by page', async () => {
  const numbers = [100, 2, 10, 1, 21, 3];
  const { rows } = await client.query<{ code: string }>('SELECT code FROM schools.school ORDER BY code LIMIT 6');
  await client.query(`UPDATE schools.school s SET name = '甲乙丙丁第' || n.number || '小学' FROM unnest($1::text[], $2::int[]) AS n (code, number) WHERE s.code = n.code`, [rows.map(({ code: one }) => one), numbers]);
  for (const order of ['NAME_ASC', 'NAME_DESC']) {
    const names: string[] = [];
    for (let after: string | null = null; ; ) {
      const { data }: { data?: unknown } = await graph.answer(
        `query ($after: String) { schools(first: 1, orderBy: ${order}, after: $after, where: { name: { startsWith: "甲乙丙丁第" } }) { nodes { code name } pageInfo { endCursor hasNextPage } } }`,
        { after },
      );
      const { nodes, pageInfo } = (data as Answer).schools;
      names.push(...nodes.map(({ name }) => name));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    const sorted = [...numbers].sort((a, b) => (order === 'NAME_ASC' ? a - b : b - a));
    expect(names).toEqual(sorted.map((number) => `甲乙丙丁第${number}小学`));
  }
});

test('indexes for searches are on what is searched, and those of orders on what is sorted', async () => {
  await client.query(`CREATE TEMP TABLE searched (name text); CREATE INDEX searched_name ON searched USING gin ((${foldedColumn(sql`name`).sql}) extensions.gin_trgm_ops)`);
  const { rows } = await client.query<{ name: string; expression: string | null; definition: string }>(`
    SELECT i.relname AS name, pg_get_expr(x.indexprs, x.indrelid) AS expression, pg_get_indexdef(i.oid) AS definition FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid
    WHERE i.relname = 'searched_name' OR i.relname LIKE '%\\_name\\_search' OR i.relname LIKE '%\\_name\\_spelled'`);
  const searched = rows.find(({ name }) => name === 'searched_name')!.expression;
  const searches = rows.filter(({ name }) => name.endsWith('_name_search'));
  expect(searches.map(({ name }) => name).sort()).toEqual(['building', 'construction_project', 'room', 'school', 'teacher'].map((table) => `${table}_name_search`));
  for (const { expression } of searches) expect(expression).toBe(searched);
  for (const { definition } of rows.filter(({ name }) => name.endsWith('_name_spelled'))) expect(definition).toContain('(name COLLATE extensions.names, id)');
});
