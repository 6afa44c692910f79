import { Pool, type PoolClient } from 'pg';
import sql, { raw } from 'sql-template-tag';
import { mostPrepared, PreparedStatements } from '../../../subgraphs/kit/database/prepared';
import { sharedSample } from '../../support/server';

let pool: Pool;
let client: PoolClient;
beforeAll(async () => {
  pool = new Pool({ ...(await sharedSample()), max: 1 });
});
beforeEach(async () => {
  client = await pool.connect();
});
afterEach(() => client.release(true));
afterAll(() => pool.end());

/** A statement of a shape of its own. */
const shape = (number: number) => sql`SELECT ${number}::int AS ${raw(`shape_${number}`)}`;
const onServer = async (): Promise<string[]> => (await client.query<{ statement: string }>('SELECT statement FROM pg_prepared_statements')).rows.map(({ statement }) => statement);
const ask = async (statements: PreparedStatements, number: number): Promise<void> => {
  expect((await statements.query(client, shape(number))).rows).toEqual([{ [`shape_${number}`]: number }]);
};

test('shapes that are asked once are not kept at all, however many they are', async () => {
  const statements = new PreparedStatements();
  for (let number = 0; number < 2_000; number += 1) await ask(statements, number);
  expect(await onServer()).toEqual([]);
});

test('what recurs is prepared, and what was not asked for longest gives way to it', async () => {
  const statements = new PreparedStatements();
  for (let number = 0; number < 3 * mostPrepared; number += 1) {
    await ask(statements, number);
    await ask(statements, number);
    // Asked all the time, so that it never gives way.
    await ask(statements, 0);
  }
  const kept = await onServer();
  expect(kept.length).toBeLessThanOrEqual(mostPrepared + 1);
  expect(kept).toContain('SELECT $1::int AS shape_0');
  expect(kept).toContain(`SELECT $1::int AS shape_${3 * mostPrepared - 1}`);
  expect(kept).not.toContain('SELECT $1::int AS shape_1');
  // What gave way is asked again like anything else.
  await ask(statements, 1);
  expect(await onServer()).toContain('SELECT $1::int AS shape_1');
});

test('a transaction that failed loses nothing of it', async () => {
  const statements = new PreparedStatements();
  for (let number = 0; number <= mostPrepared; number += 1) {
    await ask(statements, number);
    await ask(statements, number);
  }
  await client.query('BEGIN');
  await expect(client.query('SELECT 1 / 0')).rejects.toThrow('division by zero');
  await expect(statements.query(client, shape(mostPrepared))).rejects.toMatchObject({ code: '25P02' });
  await client.query('ROLLBACK');
  for (let number = 0; number <= mostPrepared; number += 1) await ask(statements, number);
  expect((await onServer()).length).toBeLessThanOrEqual(mostPrepared + 1);
});

test('what takes a failure back is asked, though something is to be let go before it', async () => {
  const statements = new PreparedStatements();
  const back = sql`ROLLBACK TO SAVEPOINT before`;
  for (let number = 0; number < mostPrepared; number += 1) {
    await ask(statements, number);
    await ask(statements, number);
  }
  await client.query('BEGIN; SAVEPOINT before');
  await statements.query(client, back);
  await expect(client.query('SELECT 1 / 0')).rejects.toThrow('division by zero');
  // The second time it is prepared, and one of the others gives way.
  await statements.query(client, back);
  await ask(statements, 1);
  await client.query('COMMIT');
  await ask(statements, 2);
  expect((await onServer()).length).toBeLessThanOrEqual(mostPrepared + 1);
});
