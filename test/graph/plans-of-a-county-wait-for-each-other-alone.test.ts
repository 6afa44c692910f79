import { Client } from 'pg';
import { enqueue, plansDone } from '../../subgraphs/planning/exchange/plan/solve/queue';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { planner } from '../support/viewers';

let database: TestDatabase;
let graph: TestGraph;
let client: Client;
const counties = new Map<string, string>();
beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner, 'all-in-one');
  client = new Client(database.owner);
  await client.connect();
  for (const { code, id } of (await client.query<{ code: string; id: string }>('SELECT code, id FROM schools.county')).rows) counties.set(code, id);
});
afterAll(async () => {
  await plansDone();
  await client.end();
  await graph.close();
  await database.drop();
});

interface Plan { id: string; state: string; failure: string | null; queuePosition: number | null }
interface Proposed { plan: Plan | null; userErrors: { code: string; field: string[]; params: { name: string; value: string }[] }[] }

const shown = 'id state failure queuePosition';

async function propose(county: string, { author = 'one', selection = shown, key }: { author?: string; selection?: string; key?: string } = {}) {
  const input = { county: counties.get(county), name: '排队', constraints: { maxMoves: 2, subjects: ['MUSIC'] }, ...(key ? { idempotencyKey: key } : {}) };
  return graph.answer(
    `mutation ($input: ProposeExchangePlanInput!) { proposeExchangePlan(input: $input) { plan { ${selection} } userErrors { code field params { name value } } } }`,
    { input },
    { ...planner(county), subject: author },
  );
}
const proposed = async (...of: Parameters<typeof propose>): Promise<Proposed> => ((await propose(...of)).data as { proposeExchangePlan: Proposed }).proposeExchangePlan;

async function look(county: string, id: string, author = 'one'): Promise<Plan> {
  return ((await graph.answer(`query ($id: ID!) { exchangePlan(id: $id) { ${shown} } }`, { id }, { ...planner(county), subject: author })).data as { exchangePlan: Plan }).exchangePlan;
}

/** Runs `work` while something else of this county is computed. */
async function whileHeldUp(county: string, work: () => Promise<void>): Promise<void> {
  let release = (): void => undefined;
  enqueue(counties.get(county)!, () => new Promise((resolve) => (release = resolve)));
  try {
    await work();
  } finally {
    release();
    await plansDone();
  }
}

test('a plan that is not done keeps those of its county waiting, who are told their place, and nobody of another county', async () => {
  await whileHeldUp('620981', async () => {
    const mine = [(await proposed('620981')).plan!, (await proposed('620981')).plan!, (await proposed('620981')).plan!];
    expect(mine.map(({ queuePosition }) => queuePosition)).toEqual([0, 1, 2]);
    const other = (await proposed('361023')).plan!;
    expect(other.queuePosition).toBe(0);
    let done: Plan;
    do done = await look('361023', other.id);
    while (done.state === 'RUNNING');
    expect(done).toMatchObject({ state: 'READY', queuePosition: null });
    const waiting = await Promise.all(mine.map(({ id }) => look('620981', id)));
    expect(waiting.map(({ state, queuePosition }) => [state, queuePosition])).toEqual([['RUNNING', 0], ['RUNNING', 1], ['RUNNING', 2]]);
    const cancel = 'mutation ($input: CancelExchangePlanInput!) { cancelExchangePlan(input: $input) { plan { state queuePosition } userErrors { code } } }';
    const { data } = await graph.answer(cancel, { input: { id: mine[1]!.id, expectedVersion: 1 } }, { ...planner('620981'), subject: 'one' });
    expect(data).toEqual({ cancelExchangePlan: { plan: { state: 'CANCELLED', queuePosition: null }, userErrors: [] } });
    expect((await look('620981', mine[2]!.id)).queuePosition).toBe(1);
  });
});

test('an account has five under way at most, a county twenty; what is too many is refused, and there is room once one is done', async () => {
  await whileHeldUp('620981', async () => {
    for (const author of ['one', 'two', 'three', 'four']) {
      for (let number = 1; number <= 5; number++) expect((await proposed('620981', { author })).userErrors).toEqual([]);
      if (author !== 'one') continue;
      const { plan, userErrors } = await proposed('620981', { author });
      expect([plan, userErrors]).toEqual([null, [{ code: 'FULL', field: ['county'], params: [{ name: 'whose', value: 'ACCOUNT' }, { name: 'max', value: '5' }, { name: 'actual', value: '5' }] }]]);
      expect((await proposed('361023', { author })).userErrors).toEqual([]);
    }
    expect((await proposed('620981', { author: 'five' })).userErrors).toMatchObject([{ code: 'FULL', params: [{ value: 'COUNTY' }, { value: '20' }, { value: '20' }] }]);
  });
  expect((await proposed('620981')).userErrors).toEqual([]);
});

test('twenty requests of one account at once make five plans', async () => {
  await whileHeldUp('361023', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => proposed('361023')));
    expect(answers.filter(({ plan }) => plan).length).toBe(5);
  });
});

test('a plan of which nobody could hear is not begun, says so, and is begun when it is asked for again with its key', async () => {
  // The plan itself is stored; what is asked of it besides cannot be read.
  await client.query('ALTER TABLE planning.exchange_plan_move RENAME TO exchange_plan_move_away');
  const { data, errors } = await propose('620981', { key: 'once', selection: 'id moves { totalCount }' });
  await client.query('ALTER TABLE planning.exchange_plan_move_away RENAME TO exchange_plan_move');
  expect([data, errors?.length]).toEqual([{ proposeExchangePlan: { plan: null, userErrors: [] } }, 1]);
  await plansDone();
  const { rows } = await client.query<{ id: string; state: string; begun: boolean }>(
    `SELECT p.id, p.state, g.begun_at IS NOT NULL AS begun FROM planning.exchange_plan p JOIN planning.exchange_plan_progress g ON g.plan_id = p.id WHERE p.started_at = (SELECT max(started_at) FROM planning.exchange_plan)`,
  );
  expect(rows[0]).toMatchObject({ state: 'RUNNING', begun: false });
  await client.query(`UPDATE planning.exchange_plan_progress SET at = clock_timestamp() - interval '2 minutes' WHERE plan_id = $1`, [rows[0]!.id]);
  expect(await look('620981', rows[0]!.id)).toEqual({ id: rows[0]!.id, state: 'FAILED', failure: 'NOT_BEGUN', queuePosition: null });

  const again = await proposed('620981', { key: 'once' });
  expect(again.plan!.id).toBe(rows[0]!.id);
  await plansDone();
  expect(await look('620981', rows[0]!.id)).toMatchObject({ state: 'READY', failure: null });
  await proposed('620981', { key: 'once' });
  await plansDone();
  expect((await client.query('SELECT FROM planning.exchange_plan WHERE id = $1 AND version = 2', [rows[0]!.id])).rowCount).toBe(1);
});

test('a plan whose transaction failed is not there, and nothing runs', async () => {
  const before = (await client.query<{ count: string }>('SELECT count(*) FROM planning.exchange_plan')).rows[0]!.count;
  await client.query('ALTER TABLE planning.exchange_plan_progress RENAME TO progress_away');
  const { errors } = await propose('620981');
  await client.query('ALTER TABLE planning.progress_away RENAME TO exchange_plan_progress');
  expect(errors).toHaveLength(1);
  await plansDone();
  expect((await client.query<{ count: string }>('SELECT count(*) FROM planning.exchange_plan')).rows[0]!.count).toBe(before);
});
