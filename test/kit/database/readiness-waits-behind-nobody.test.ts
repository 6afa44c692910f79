import { Client } from 'pg';
import sql from 'sql-template-tag';
import { subgraphLogin } from '../../../database/provision/roles';
import { Database } from '../../../subgraphs/kit/database/database';
import { createDataSource } from '../../../subgraphs/kit/database/data-source';
import { Probe } from '../../../subgraphs/kit/database/probe';
import type { DatabaseLogin } from '../../../subgraphs/kit/database/login';
import { schoolsSubgraph } from '../../../subgraphs/schools';
import { ownDatabase, type TestDatabase } from '../../support/server';

let copy: TestDatabase;
let login: DatabaseLogin;
let client: Client;
beforeAll(async () => {
  copy = await ownDatabase('empty');
  login = subgraphLogin(copy.owner, 'schools');
  client = new Client(copy.owner);
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await copy.drop();
});

const connections = async (): Promise<number> =>
  (await client.query<{ n: number }>('SELECT count(*)::int AS n FROM pg_stat_activity WHERE usename = $1 AND datname = current_database()', [login.user])).rows[0]?.n ?? 0;

test('while all connections are held and others wait, it is told at once that the database answers', async () => {
  const dataSource = await createDataSource(schoolsSubgraph, { login, poolSize: 1 }).initialize();
  const database = new Database(dataSource);
  const asking = { requestId: 'r', account: 'a', deadline: Date.now() + 60_000 };
  let letGo = (): void => undefined;
  const held = database.connected(asking, () => new Promise<void>((done) => (letGo = done)));
  const waiting = database.rows(sql`SELECT 1`, asking);
  expect(await database.answers()).toBe(true);
  letGo();
  await Promise.all([held, waiting]);
  await database.close();
});

test('however often it is asked, one connection is used, and none is left behind', async () => {
  const probe = new Probe(login);
  const before = await connections();
  const told = await Promise.all(Array.from({ length: 50 }, () => probe.answers()));
  for (let turn = 0; turn < 20; turn += 1) told.push(await probe.answers());
  expect(new Set(told)).toEqual(new Set([true]));
  expect(await connections()).toBe(before + 1);
  await probe.close();
  expect(await connections()).toBe(before);
});

test('where the login is refused it says no, and leaves no connection behind', async () => {
  const probe = new Probe({ ...login, password: 'not this one' });
  const before = await connections();
  for (let turn = 0; turn < 20; turn += 1) expect(await probe.answers()).toBe(false);
  expect(await connections()).toBe(before);
  await probe.close();
});

test('a connection that was ended is replaced by a new one', async () => {
  const probe = new Probe(login);
  expect(await probe.answers()).toBe(true);
  await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = $1 AND datname = current_database()', [login.user]);
  await probe.answers();
  expect(await probe.answers()).toBe(true);
  await probe.close();
});
