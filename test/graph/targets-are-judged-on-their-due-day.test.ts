import { Client } from 'pg';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';

let database: TestDatabase;
let graph: TestGraph;
let client: Client;
beforeAll(async () => {
  database = await ownDatabase('sample');
  client = new Client(database.owner);
  await client.connect();
  graph = await startGraph(database.owner);
});
afterAll(async () => {
  await graph.close();
  await client.end();
  await database.drop();
});

const counties = ['620981', '141124', '361023', '510923'] as const;
const on = '2026-10-15';

async function ask<Data>(query: string): Promise<Data> {
  const { data, errors } = await graph.answer(query);
  if (errors) throw new Error(JSON.stringify(errors));
  return data as Data;
}

interface Listed {
  readonly code: string;
  readonly domain: string;
  readonly measure: string | null;
  readonly dueOn: string | null;
  readonly status: string;
  readonly observation: { readonly value: number | null; readonly on: string | null; readonly unknown: string | null; readonly reached: boolean | null; readonly later: { readonly value: number; readonly on: string } | null };
  readonly dependsOn: { readonly totalCount: number };
}

interface Page { readonly list: { readonly totalCount: number; readonly nodes: readonly Listed[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string } } }

async function list(where: string): Promise<Listed[]> {
  const nodes: Listed[] = [];
  for (let after = ''; ; ) {
    const { list: page } = await ask<Page>(`{ list: targets(where: { ${where} } first: 100${after}) { totalCount nodes {
      code domain measure dueOn status(on: "${on}") observation(on: "${on}") { value on unknown reached later { value on } } dependsOn { totalCount }
    } pageInfo { hasNextPage endCursor } } }`);
    nodes.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return nodes;
    after = ` after: "${page.pageInfo.endCursor}"`;
  }
}

const codes = (rows: readonly { readonly code: string }[]): string[] => rows.map(({ code }) => code);
const record = (target: string, observedOn: string, value: number): Promise<unknown> =>
  client.query(`INSERT INTO planning.target_observation (provenance, target_id, observed_on, value) SELECT 'GENERATED', id, $2, $3 FROM planning.target WHERE code = $1`, [target, observedOn, value]);

test('the enrolment rates of 南丰县: 91.2 of 90 % was enough on the day, 94.3 of 95 % was not, and what came in 2026 is told beside', async () => {
  await record('TG361023-010', '2026-06-30', 88);
  await record('TG361023-019', '2026-06-30', 95.5);
  const of = async (code: string): Promise<Listed | undefined> => (await list(`code: { eq: "${code}" }`))[0];
  expect(await of('TG361023-010')).toMatchObject({ status: 'MET', observation: { value: 91.2, on: '2025-12-31', reached: true, later: { value: 88, on: '2026-06-30' } } });
  expect(await of('TG361023-019')).toMatchObject({ status: 'DUE', observation: { value: 94.3, on: '2025-12-31', reached: false, later: { value: 95.5, on: '2026-06-30' } } });
});

test('a county that records a value only after the day leaves the verdict unknown', async () => {
  const { rows } = await client.query<{ code: string }>(
    `SELECT t.code FROM planning.target t WHERE t.measure IS NULL AND t.threshold IS NOT NULL AND t.recurrence = 'ONCE' AND t.due_on = '2025-12-31'
     AND NOT EXISTS (SELECT FROM planning.target_observation o WHERE o.target_id = t.id) ORDER BY 1 LIMIT 1`,
  );
  const { code } = rows[0]!;
  expect(codes(await list('everObserved: false'))).toContain(code);
  await record(code, '2026-03-01', 1e6);
  expect((await list(`code: { eq: "${code}" }`))[0]).toMatchObject({ status: 'UNKNOWN', observation: { value: null, unknown: 'NOT_OBSERVED', later: { value: 1e6, on: '2026-03-01' } } });
  expect(codes(await list('everObserved: false'))).not.toContain(code);
});

/** What rows alone tell of the targets that the county itself observes: the second method. */
interface Raw { readonly code: string; readonly status: string; readonly observed: boolean }
const raw = async (county: string): Promise<Raw[]> =>
  (
    await client.query<Raw>(
      `WITH t AS (SELECT g.*, CASE g.recurrence WHEN 'ONCE' THEN g.due_on ELSE least(make_date(extract(year FROM least($2::date, g.due_on))::int, 12, 31), g.due_on) END AS due,
           CASE g.recurrence WHEN 'ANNUAL' THEN make_date(extract(year FROM least($2::date, g.due_on))::int, 1, 1) ELSE '1900-01-01' END AS since
         FROM planning.target g JOIN schools.county c ON c.id = g.county_id WHERE c.code = $1 AND g.measure IS NULL),
       v AS (SELECT t.*, (SELECT o.value FROM planning.target_observation o WHERE o.target_id = t.id AND o.observed_on BETWEEN t.since AND least($2::date, t.due_on) ORDER BY o.observed_on DESC LIMIT 1) AS value FROM t)
       SELECT code, CASE WHEN threshold IS NULL THEN 'IN_WORDS' WHEN due > $2::date OR starts_on > $2::date AND recurrence = 'ANNUAL' THEN 'PENDING' WHEN value IS NULL THEN 'UNKNOWN'
         WHEN comparator = 'AT_LEAST' AND value >= threshold OR comparator = 'AT_MOST' AND value <= coalesce(threshold_max, threshold) THEN 'MET' WHEN due IS NULL THEN 'PENDING' ELSE 'DUE' END AS status,
         EXISTS (SELECT FROM planning.target_observation o WHERE o.target_id = v.id) AS observed FROM v ORDER BY code`,
      [county, on],
    )
  ).rows;

test.each(counties)('what %s records itself stands as its rows say, and is never observed where it has none', async (county) => {
  const [expected, recorded, never] = [await raw(county), await list(`countyCode: "${county}" measured: false`), await list(`countyCode: "${county}" measured: false everObserved: false`)];
  expect(recorded.map(({ code, status }) => [code, status])).toEqual(expected.map(({ code, status }) => [code, status]));
  expect(codes(never)).toEqual(codes(expected.filter(({ observed }) => !observed)));
});

test.each(counties)('the summary of %s counts each of its targets once, as the list shows them', async (county) => {
  const all = await list(`countyCode: "${county}"`);
  const never = new Set(codes(await list(`countyCode: "${county}" everObserved: false`)));
  const { rows } = await client.query<{ targets: number }>(`SELECT count(*)::int AS targets FROM planning.target t JOIN schools.county c ON c.id = t.county_id WHERE c.code = $1`, [county]);
  expect(all).toHaveLength(rows[0]!.targets);
  graph.statements.length = 0;
  const { summary } = await ask<{ summary: readonly (Record<'targets' | 'neverObserved' | 'withoutDependency', number> & { domain: string; status: string })[] }>(
    `{ summary: targetSummary(where: { countyCode: "${county}" }, on: "${on}") { domain status targets neverObserved withoutDependency } }`,
  );
  expect(graph.statements).toHaveLength(2);
  const groups = new Map<string, Listed[]>();
  for (const one of all) groups.set(`${one.domain} ${one.status}`, [...(groups.get(`${one.domain} ${one.status}`) ?? []), one]);
  expect(summary.map((row) => [`${row.domain} ${row.status}`, row.targets, row.neverObserved, row.withoutDependency])).toEqual(
    [...groups].sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, targets]) => [key, targets.length, targets.filter(({ code }) => never.has(code)).length, targets.filter(({ dependsOn }) => dependsOn.totalCount === 0).length]),
  );
});

test.each(counties)('those of %s due by a day, and those that stand in a way, are exactly those', async (county) => {
  const all = await list(`countyCode: "${county}"`);
  expect(codes(await list(`countyCode: "${county}" dueOn: { lte: "2025-12-31" }`))).toEqual(codes(all.filter(({ dueOn }) => dueOn !== null && dueOn <= '2025-12-31')));
  for (const status of ['MET', 'DUE', 'UNKNOWN', 'PENDING', 'IN_WORDS']) {
    expect(codes(await list(`countyCode: "${county}" status: { in: [${status}], on: "${on}" }`))).toEqual(codes(all.filter((one) => one.status === status)));
  }
  expect(codes(await list(`countyCode: "${county}" hasDependency: true`))).toEqual(codes(all.filter(({ dependsOn }) => dependsOn.totalCount > 0)));
});

test('a target of the due day to come is pending, and one counted by the graph is judged by what was so on its day', async () => {
  // 义务教育大班额全面消除, due 2020-12-31: classes of 2020 decide, not those of today.
  const { rows } = await client.query<{ share: number | null }>(
    `SELECT 100.0 * count(*) FILTER (WHERE g.size >= 56) / nullif(count(*), 0) AS share FROM schools.class_group g JOIN schools.school s ON s.id = g.school_id JOIN schools.county c ON c.id = s.county_id
     WHERE c.code = '361023' AND g.school_year = 2020 AND g.stage IN ('PRIMARY', 'JUNIOR_SECONDARY')`,
  );
  const [target] = await list('code: { eq: "TG361023-069" }');
  const share = rows[0]!.share === null ? null : Number(rows[0]!.share);
  expect(target?.observation.value ?? null).toBe(share);
  expect(target?.status).toBe(share === null ? 'UNKNOWN' : share <= 0 ? 'MET' : 'DUE');
});
