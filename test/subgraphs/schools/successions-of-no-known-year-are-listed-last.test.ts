import { Client } from 'pg';
import { subgraphLogin } from '../../../database/provision/roles';
import { administrator } from '../../support/viewers';
import { startSubgraph, type RunningSubgraph } from '../../../subgraphs/kit/run/subgraph';
import { schoolsSubgraph } from '../../../subgraphs/schools';
import { ownDatabase, type TestDatabase } from '../../support/server';

let database: TestDatabase;
let subgraph: RunningSubgraph;
beforeAll(async () => {
  database = await ownDatabase('empty');
  const client = new Client(database.owner);
  await client.connect();
  await client.query(`
    INSERT INTO schools.county (code, name, province, provenance) VALUES ('620981', '玉门市', '甘肃省', 'REPORTED');
    INSERT INTO schools.school (code, name, kind, ownership, administration, county_id, boarding, provenance)
      SELECT '216200000' || number, '第' || number || '小学', 'PRIMARY', 'PUBLIC', 'TOWNSHIP', c.id, FALSE, 'REPORTED' FROM schools.county c, generate_series(1, 4) AS number;
    INSERT INTO schools.school_succession (code, school_id, kind, state, decided_year, provenance)
      SELECT 'S-' || right(code, 1), id, 'CLOSED', 'PROPOSED', CASE right(code, 1) WHEN '2' THEN 1998 WHEN '4' THEN 2009 END, 'REPORTED' FROM schools.school`);
  await client.end();
  subgraph = await startSubgraph(schoolsSubgraph, { login: subgraphLogin(database.owner, 'schools'), poolSize: 2 });
});
afterAll(async () => {
  await subgraph.close();
  await database.drop();
});

interface Listed {
  readonly schoolSuccessions: { readonly nodes: readonly { readonly decidedYear: number | null }[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } };
}

/** The years of all pages of one row each. */
async function walk(order: string): Promise<(number | null)[]> {
  const years: (number | null)[] = [];
  for (let after = '', more = true; more; ) {
    const query = `{ schoolSuccessions(first: 1, orderBy: ${order}${after}) { nodes { decidedYear } pageInfo { hasNextPage endCursor } } }`;
    const { data, errors } = await subgraph.execute({ query }, { requestId: 'years', viewer: administrator, today: '2026-11-23', deadline: Date.now() + 10_000 });
    if (errors) throw errors[0];
    const { nodes, pageInfo } = (data as unknown as Listed).schoolSuccessions;
    years.push(...nodes.map(({ decidedYear }) => decidedYear));
    after = `, after: "${pageInfo.endCursor}"`;
    more = pageInfo.hasNextPage;
  }
  return years;
}

test('by the year of their decision, those of no known year come after all others, on their pages too', async () => {
  expect(await walk('DECIDED_YEAR_ASC')).toEqual([1998, 2009, null, null]);
  expect(await walk('DECIDED_YEAR_DESC')).toEqual([null, null, 2009, 1998]);
});
