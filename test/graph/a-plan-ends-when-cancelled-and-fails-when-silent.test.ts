import { Client } from 'pg';
import { plansDone } from '../../subgraphs/planning/exchange/plan/solve/run-plan';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { planner } from '../support/viewers';

let database: TestDatabase;
let graph: TestGraph;
let client: Client;
let county: string;
beforeAll(async () => {
  database = await ownDatabase('sample');
  // Whoever computes holds connections while the test keeps a table from it; requests need others.
  graph = await startGraph(database.owner, 'all-in-one', { poolSize: 6 });
  client = new Client(database.owner);
  await client.connect();
  county = (await client.query<{ id: string }>(`SELECT id FROM schools.county WHERE code = '620981'`)).rows[0]!.id;
});
afterAll(async () => {
  await plansDone();
  await client.end();
  await graph.close();
  await database.drop();
});

const asking = planner('620981');

interface Plan {
  id: string;
  state: string;
  failure: string | null;
  version: number;
  finishedAt: Date | null;
  unfilledNeeds: unknown[] | null;
  moves: { totalCount: number };
}

const shown = 'id state failure version finishedAt unfilledNeeds { missing } moves { totalCount }';

async function propose(name: string): Promise<Plan> {
  const constraints = { maxMoves: 2, subjects: ['MUSIC'] };
  const { data } = await graph.answer(`mutation ($input: ProposeExchangePlanInput!) { proposeExchangePlan(input: $input) { plan { ${shown} } userErrors { code } } }`, { input: { county, name, constraints } }, asking);
  return (data as { proposeExchangePlan: { plan: Plan } }).proposeExchangePlan.plan;
}

async function cancel({ id, version }: Plan): Promise<unknown> {
  const { data } = await graph.answer('mutation ($input: CancelExchangePlanInput!) { cancelExchangePlan(input: $input) { plan { state } userErrors { code } } }', { input: { id, expectedVersion: version } }, asking);
  return (data as { cancelExchangePlan: unknown }).cancelExchangePlan;
}

async function look({ id }: Pick<Plan, 'id'>): Promise<Plan> {
  const { data, errors } = await graph.answer(`query ($id: ID!) { exchangePlan(id: $id) { ${shown} } }`, { id }, asking);
  expect(errors).toBeUndefined();
  return (data as { exchangePlan: Plan }).exchangePlan;
}

/** Runs `work` while nobody can read the appointments, which every plan begins with. */
async function whileHeldUp(work: () => Promise<void>): Promise<void> {
  const holder = new Client(database.owner);
  await holder.connect();
  await holder.query('BEGIN; LOCK TABLE staffing.appointment IN ACCESS EXCLUSIVE MODE');
  try {
    await work();
  } finally {
    await holder.end();
  }
}

const silentSince = (plan: Pick<Plan, 'id'>, interval: string) => client.query('UPDATE planning.exchange_plan_progress SET at = clock_timestamp() - $2::interval WHERE plan_id = $1', [plan.id, interval]);

const cancelled = { state: 'CANCELLED', failure: null, finishedAt: expect.any(String) as Date, moves: { totalCount: 0 } };

test('a plan that runs is cancelled, and so is one that waits for it: neither has moves', async () => {
  let plans: Plan[] = [];
  await whileHeldUp(async () => {
    plans = [await propose('计算中'), await propose('排队中')];
    for (const plan of plans) expect([plan.state, await cancel(plan)]).toEqual(['RUNNING', { plan: { state: 'CANCELLED' }, userErrors: [] }]);
    for (const plan of plans) expect(await look(plan)).toMatchObject(cancelled);
  });
  await plansDone();
  for (const plan of plans) expect(await look(plan)).toMatchObject(cancelled);
});

/** Waits until somebody in this database waits for a lock. */
async function somebodyWaits(): Promise<void> {
  const looker = new Client(database.owner);
  await looker.connect();
  while ((await looker.query(`SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`)).rowCount === 0);
  await looker.end();
}

test('a cancel that comes when the plan is about to be stored is too late and says so', async () => {
  const keeper = new Client(database.owner);
  await keeper.connect();
  await keeper.query('BEGIN; LOCK TABLE planning.exchange_plan_move IN SHARE MODE');
  // Asked for and answered while the table can be read but not written.
  const plan = await propose('已算完');
  await somebodyWaits();
  const late = cancel(plan);
  await keeper.query('COMMIT');
  await keeper.end();
  expect(await late).toEqual({ plan: null, userErrors: [{ code: 'STALE_VERSION' }] });
  expect(await look(plan)).toMatchObject({ state: 'READY' });
});

test('what is cancelled while its computation ends stays cancelled, without moves', async () => {
  const canceller = new Client(database.owner);
  await canceller.connect();
  // A cancel that has locked the plan, as `cancelExchangePlan` does, before whoever computed it.
  await client.query(`CREATE FUNCTION planning.begin_locked() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_advisory_xact_lock_shared(4712); RETURN NULL; END $$;
    CREATE TRIGGER begin_locked AFTER UPDATE OF begun_at ON planning.exchange_plan_progress FOR EACH STATEMENT EXECUTE FUNCTION planning.begin_locked()`);
  await canceller.query('BEGIN; SELECT pg_advisory_lock(4712)');
  const plan = await propose('将算完');
  await canceller.query(`UPDATE planning.exchange_plan SET state = 'CANCELLED', finished_at = clock_timestamp(), version = version + 1 WHERE id = $1`, [plan.id]);
  await canceller.query('SELECT pg_advisory_unlock(4712)');
  await somebodyWaits();
  await canceller.query('COMMIT');
  await canceller.end();
  await plansDone();
  expect(await look(plan)).toMatchObject(cancelled);
});

test('what was cancelled is not cancelled again', async () => {
  const { rows } = await client.query<{ id: string; version: number }>(`SELECT id, version FROM planning.exchange_plan WHERE state = 'CANCELLED'`);
  expect(await cancel(rows[0] as Plan)).toEqual({ plan: null, userErrors: [{ code: 'INVALID_STATE' }] });
});

test('a plan that nobody computes any more has failed, for that reason, and is computed again if somebody does', async () => {
  const { rows } = await client.query<{ id: string }>(
    `INSERT INTO planning.exchange_plan (provenance, code, name, county_id, shared, state, as_of, constraints, started_at)
      VALUES ('REPORTED', 'XP-SILENT', '无人计算', $1, true, 'RUNNING', '2026-11-23', '{}', clock_timestamp()) RETURNING id`,
    [county],
  );
  const plan = rows[0]!;
  await client.query('INSERT INTO planning.exchange_plan_progress (plan_id, begun_at) VALUES ($1, clock_timestamp())', [plan.id]);
  /** Its state is the one by which it is found, and no other finds it. */
  const stands = async (): Promise<unknown[]> => {
    const { state, failure, finishedAt } = await look(plan);
    const { data } = await graph.answer(
      '{ running: exchangePlans(where: { state: { eq: RUNNING } }) { totalCount nodes { id } } failed: exchangePlans(where: { state: { in: [FAILED, INFEASIBLE] } }) { totalCount nodes { id } } }',
      {},
      asking,
    );
    const found = Object.entries(data as Record<string, { nodes: { id: string }[] }>).filter(([, { nodes }]) => nodes.some(({ id }) => id === plan.id));
    expect(found.map(([list]) => list)).toEqual([state.toLowerCase()]);
    return [state, failure, finishedAt];
  };
  expect(await stands()).toEqual(['RUNNING', null, null]);
  await silentSince(plan, '30 seconds');
  expect(await stands()).toEqual(['RUNNING', null, null]);
  await silentSince(plan, '2 minutes');
  expect(await stands()).toEqual(['FAILED', 'SILENT', null]);
  await silentSince(plan, '0 seconds');
  expect(await stands()).toEqual(['RUNNING', null, null]);
});

test('a plan that waits for another is not silent', async () => {
  const waiting: Plan[] = [];
  await whileHeldUp(async () => {
    waiting.push(await propose('计算中'), await propose('排队中'));
    for (const plan of waiting) {
      await silentSince(plan, '2 minutes');
      while ((await look(plan)).state !== 'RUNNING');
    }
  });
  await plansDone();
  for (const plan of waiting) expect(await look(plan)).toMatchObject({ state: 'READY', failure: null });
});

test('a plan that could not be computed says so', async () => {
  await client.query('ALTER VIEW groups_published.membership RENAME TO membership_away');
  const plan = await propose('出错');
  await plansDone();
  await client.query('ALTER VIEW groups_published.membership_away RENAME TO membership');
  expect(await look(plan)).toMatchObject({ state: 'FAILED', failure: 'ERROR', unfilledNeeds: null, moves: { totalCount: 0 } });
});
