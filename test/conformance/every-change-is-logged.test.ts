import { Client } from 'pg';
import { subgraphNames } from '../../database/provision/roles';
import { ownDatabase, type TestDatabase } from '../support/server';

/** What is no record: the log itself, its keys, TypeORM's list of migrations; personal data, whose changes the audit log has without their values; how far a computation is; what follows a school that ends, and what did. */
const bookkeeping = ['change', 'idempotency', 'migration', 'audit_event', 'teacher_private', 'exchange_plan_progress', 'follow_rule', 'followed'];

let database: TestDatabase;
let client: Client;
beforeAll(async () => {
  database = await ownDatabase('sample');
  client = new Client(database.owner);
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

async function rows<Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> {
  return (await client.query<Row>(sql, values)).rows;
}

test.each(subgraphNames)('every table of %s is under the change log', async (schema) => {
  const tables = await rows<{ name: string; triggers: string[] }>(
    `SELECT c.relname AS name, array(SELECT t.tgname::text FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname LIKE 'log_%' ORDER BY 1) AS triggers
     FROM pg_class c WHERE c.relnamespace = $1::regnamespace AND c.relkind = 'r' AND c.relname <> ALL ($2)`,
    [schema, bookkeeping],
  );
  expect(tables.length).toBeGreaterThan(4);
  expect(tables.filter(({ triggers }) => triggers.join() !== 'log_delete,log_insert,log_update').map(({ name }) => name)).toEqual([]);
});

test.each(subgraphNames)('in %s the log of the first import holds every row once, as made by an import', async (schema) => {
  const tables = await rows<{ name: string }>(`SELECT relname AS name FROM pg_class WHERE relnamespace = $1::regnamespace AND relkind = 'r' AND relname <> ALL ($2)`, [
    schema,
    bookkeeping,
  ]);
  let total = 0;
  for (const { name } of tables) total += (await rows<{ count: number }>(`SELECT count(*)::int AS count FROM ${schema}.${name}`))[0]?.count ?? 0;
  const [log] = await rows<{ count: number; records: number; operations: string[] }>(
    `SELECT count(*)::int AS count, count(DISTINCT record_id)::int AS records, array_agg(DISTINCT operation) AS operations FROM ${schema}.change`,
  );
  expect(log).toEqual({ count: total, records: total, operations: ['import'] });
});

test.each(subgraphNames)('nothing is ever changed in or taken out of the log of %s', async (schema) => {
  for (const statement of [`UPDATE ${schema}.change SET operation = 'other'`, `DELETE FROM ${schema}.change`, `TRUNCATE ${schema}.change`]) {
    await expect(client.query(statement)).rejects.toThrow('The change log is only ever added to');
  }
});

test('an update logs what it changed and nothing else, a deletion what was there', async () => {
  const [school] = await rows<{ id: string; name: string }>('SELECT id, name FROM schools.school ORDER BY code LIMIT 1');
  await client.query('UPDATE schools.school SET name = $1, version = version + 1 WHERE id = $2', ['新名', school?.id]);
  const updated = await rows('SELECT operation, version, before, after FROM schools.change WHERE record_id = $1 ORDER BY at, id OFFSET 1', [school?.id]);
  expect(updated).toEqual([{ operation: 'direct', version: 2, before: { name: school?.name }, after: { name: '新名' } }]);
  const [designation] = await rows<{ id: string; name: string }>('DELETE FROM schools.designation WHERE id = (SELECT min(id::text)::uuid FROM schools.designation) RETURNING id, name');
  const removed = await rows('SELECT before ->> \'name\' AS name, after FROM schools.change WHERE record_id = $1 AND before IS NOT NULL', [designation?.id]);
  expect(removed).toEqual([{ name: designation?.name, after: null }]);
});
