import { Client } from 'pg';
import type { Identity } from '../../subgraphs/kit/context/viewer';
import type { RecordAssetUseInput } from '../support/generated/graphql';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { administrator, planner, schoolAdmin, teacher } from '../support/viewers';

const own = '3262000002';
let database: TestDatabase;
let graph: TestGraph;
let input: RecordAssetUseInput;
beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner);
  const client = new Client(database.owner);
  await client.connect();
  const { rows } = await client.query<{ expert: string; school: string }>(
    `SELECT e.id AS expert, s.id AS school FROM staffing.training_expert e, schools.school s WHERE e.code = 'EXST620981-04' AND s.code = $1`,
    [own],
  );
  await client.end();
  input = { expert: rows[0]?.expert ?? '', school: rows[0]?.school ?? '', purpose: '校本研修' };
});
afterAll(async () => {
  await graph.close();
  await database.drop();
});

const recording = `mutation Record($input: RecordAssetUseInput!) {
  recordAssetUse(input: $input) { assetUse { usedOn purpose } userErrors { code field } }
}`;
async function record(more: Partial<RecordAssetUseInput> = {}, asking: Identity = planner('620981')): Promise<unknown> {
  const { data, errors } = await graph.answer(recording, { input: { ...input, ...more } }, asking);
  return errors?.[0]?.extensions?.['code'] ?? data?.['recordAssetUse'];
}
const refusal = (code: string, ...field: string[]) => ({ assetUse: null, userErrors: [{ code, field }] });
const uses = async (): Promise<unknown> => (await graph.answer(`{ trainingExpert(code: "EXST620981-04") { reuse { uses } uses { nodes { history { nodes { actor operation } } } } } }`)).data?.['trainingExpert'];

test('what cannot be is refused, a trial leaves nothing, and what happened is stored once a day with who entered it', async () => {
  expect(await record({ usedOn: '2026-11-24' })).toMatchObject(refusal('INVALID_VALUE', 'usedOn'));
  expect(await record({ purpose: ' ' })).toMatchObject(refusal('EMPTY', 'purpose'));
  expect(await record({ expert: input.school })).toMatchObject(refusal('NOT_FOUND', 'expert'));
  expect(await record({ school: input.expert }, administrator)).toMatchObject(refusal('NOT_FOUND', 'school'));
  expect(await record({ dryRun: true })).toMatchObject({ assetUse: { usedOn: '2026-11-23' }, userErrors: [] });
  expect(await uses()).toEqual({ reuse: { uses: 0 }, uses: { nodes: [] } });
  expect(await record()).toMatchObject({ assetUse: { usedOn: '2026-11-23', purpose: '校本研修' }, userErrors: [] });
  expect(await record()).toMatchObject(refusal('ALREADY_EXISTS', 'usedOn'));
  expect(await uses()).toEqual({ reuse: { uses: 1 }, uses: { nodes: [{ history: { nodes: [{ actor: 'county_planner-620981', operation: 'recordAssetUse' }] } }] } });
});

test('a school records for itself alone, a teacher for none', async () => {
  const asked = (asking: Identity): Promise<unknown> => record({ usedOn: '2026-11-20' }, asking);
  expect(await asked(schoolAdmin('2162000003'))).toEqual(refusal('NOT_FOUND', 'school'));
  expect(await asked(planner('141124'))).toEqual(refusal('NOT_FOUND', 'school'));
  expect(await asked(teacher('T620981-00001', own))).toBe('FORBIDDEN');
  expect(await record({ usedOn: '2026-11-20' }, schoolAdmin(own))).toMatchObject({ userErrors: [] });
});

test('what schools reuse comes with as many statements for all as for a few', async () => {
  const asked = async (first: number): Promise<number> => {
    graph.statements.length = 0;
    await graph.answer(`{ schools(where: { countyCode: "620981" }, first: ${first}) { nodes { assetReuse { uses assets } assetUses { totalCount nodes { expert { code reuse { uses } } } } } } }`);
    return graph.statements.filter(({ subgraph }) => subgraph === 'staffing').length;
  };
  expect(await asked(70)).toBe(await asked(25));
});
