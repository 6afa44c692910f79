import { Client } from 'pg';
import { publishedSchemaOf, subgraphLogin, subgraphNames, type SubgraphName } from '../../database/provision/roles';
import type { DatabaseLogin } from '../../subgraphs/kit/database/login';
import { sharedSample } from '../support/server';

let owner: DatabaseLogin;
beforeAll(async () => {
  owner = await sharedSample();
});

async function as<T>(name: SubgraphName, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(subgraphLogin(owner, name));
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const tablesOf = async (client: Client, schema: string): Promise<string[]> =>
  (await client.query<{ name: string }>('SELECT relname AS name FROM pg_class WHERE relnamespace = $1::regnamespace AND relkind IN (\'r\', \'v\') ORDER BY 1', [schema])).rows.map(
    ({ name }) => name,
  );

const sqlState = (run: Promise<unknown>): Promise<string> =>
  run.then(
    () => 'done',
    (error: { code: string }) => error.code,
  );
const permissionDenied = '42501';

const pairs = subgraphNames.flatMap((reader) => subgraphNames.filter((owned) => owned !== reader).map((owned) => [reader, owned] as const));

test.each(pairs)('the %s role can neither read nor write a table of %s', (reader, owned) =>
  as(owned, async (own) => {
    const tables = await tablesOf(own, owned);
    expect(tables.length).toBeGreaterThan(4);
    await as(reader, async (client) => {
      for (const table of tables) {
        expect([table, await sqlState(client.query(`SELECT 1 FROM ${owned}.${table} LIMIT 1`))]).toEqual([table, permissionDenied]);
        expect([table, await sqlState(client.query(`DELETE FROM ${owned}.${table}`))]).toEqual([table, permissionDenied]);
      }
    });
  }),
);

test.each(pairs)('the %s role reads what %s publishes and cannot change it', (reader, owned) =>
  as(reader, async (client) => {
    const schema = publishedSchemaOf(owned);
    const views = await as(owned, (own) => tablesOf(own, schema));
    expect(views.length).toBeGreaterThan(0);
    for (const view of views) {
      expect([view, await sqlState(client.query(`SELECT 1 FROM ${schema}.${view} LIMIT 1`))]).toEqual([view, 'done']);
      const { rows } = await client.query(`SELECT has_table_privilege($1, 'INSERT, UPDATE, DELETE, TRUNCATE') AS changes`, [`${schema}.${view}`]);
      expect([view, rows]).toEqual([view, [{ changes: false }]]);
      expect([view, await sqlState(client.query(`CREATE TABLE ${schema}.mine (id int)`))]).toEqual([view, permissionDenied]);
    }
  }),
);

test.each(subgraphNames)('what follows a school in %s is moved for the schools role alone', (caller) =>
  as(caller, async (client) => {
    for (const schema of subgraphNames.map(publishedSchemaOf)) {
      const { rows } = await client.query<{ follow: boolean; unfollow: boolean }>(
        `SELECT bool_or(has_function_privilege(p.oid, 'EXECUTE')) FILTER (WHERE proname = 'follow') AS follow, bool_or(has_function_privilege(p.oid, 'EXECUTE')) FILTER (WHERE proname = 'unfollow') AS unfollow
         FROM pg_proc p WHERE pronamespace = $1::regnamespace`,
        [schema],
      );
      const may = caller === 'schools';
      expect([schema, rows[0]]).toEqual([schema, { follow: may, unfollow: may }]);
    }
  }),
);

test.each(subgraphNames)('the %s role strikes no names, unless it is staffing', (caller) =>
  as(caller, async (client) => {
    for (const schema of subgraphNames.map(publishedSchemaOf)) {
      const { rows } = await client.query<{ may: boolean }>(`SELECT has_function_privilege(p.oid, 'EXECUTE') AS may FROM pg_proc p WHERE pronamespace = $1::regnamespace AND proname = 'strike'`, [schema]);
      expect([schema, rows]).toEqual([schema, [{ may: caller === 'staffing' }]]);
    }
  }),
);
