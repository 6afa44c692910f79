import { Client } from 'pg';
import { scopeLifetimeMs } from '../../gateway/viewer-scope/viewer-of';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { leadSchoolUser, planner, schoolAdmin } from '../support/viewers';
import { networks, type Network } from './support';

const view = 'query ($id: ID!) { school(id: $id) { teachers(first: 1) { totalCount } } }';
const withdraw = 'mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { userErrors { code } } }';
const leave = 'mutation ($input: LeaveGroupInput!) { leaveGroup(input: $input) { userErrors { code params { name value } } } }';

let database: TestDatabase;
let graph: TestGraph;
let other: TestGraph;
let client: Client;
let first: Network;
let second: Network;
beforeAll(async () => {
  database = await ownDatabase('sample');
  [graph, other] = [await startGraph(database.owner), await startGraph(database.owner)];
  client = new Client(database.owner);
  await client.connect();
  ({ first, second } = await networks(database.owner));
});
afterAll(async () => {
  await client.end();
  await graph.close();
  await other.close();
  await database.drop();
});

const seen = async ({ lead, partner }: Network, through = graph): Promise<unknown> => {
  const { data, errors } = await through.answer(view, { id: partner.id }, leadSchoolUser(lead.code));
  return (data as { school: { teachers: object | null } }).school.teachers ?? errors?.[0]?.extensions?.params;
};

const rowOf = async (table: string, { groupId, partner }: Network): Promise<{ id: string; expectedVersion: number }> => {
  const { rows } = await client.query<{ id: string; expectedVersion: number }>(
    `SELECT id, version AS "expectedVersion" FROM groups.${table} WHERE group_id = $1 AND school_id = $2 AND ends_on IS NULL`,
    [groupId, partner.id],
  );
  return rows[0]!;
};

test('a consent withdrawn closes it at once, with the reason, and elsewhere within five seconds', async () => {
  expect(await seen(first)).toEqual({ totalCount: expect.any(Number) as number });
  expect(await seen(first, other)).toEqual({ totalCount: expect.any(Number) as number });
  const { data } = await graph.answer(withdraw, { input: await rowOf('data_sharing_consent', first) }, schoolAdmin(first.partner.code));
  expect(data).toEqual({ withdrawConsent: { userErrors: [] } });
  expect(await seen(first)).toEqual({ reason: 'NO_CONSENT' });

  // Another gateway did not hear of it: it asks anew when what it remembers is too old, however often it is asked meanwhile.
  expect(scopeLifetimeMs).toBeLessThan(5_000);
  const since = Date.now();
  let answer = await seen(first, other);
  while ('totalCount' in (answer as object) && Date.now() - since < 5_000) answer = await seen(first, other);
  expect(answer).toEqual({ reason: 'NO_CONSENT' });
});

test('a membership that ends closes it at once: then it is a school like any other', async () => {
  expect(await seen(second)).toEqual({ totalCount: expect.any(Number) as number });
  const input = { ...(await rowOf('group_membership', second)), endsOn: '2026-11-23', acknowledgeBrokenLinks: true };
  expect((await graph.answer(leave, { input }, planner('620981'))).data).toEqual({ leaveGroup: { userErrors: [] } });
  expect(await seen(second)).toEqual({ reason: 'OUT_OF_SCOPE' });
});
