import { Client, escapeIdentifier } from 'pg';
import { ownerOf, publishedSchemaOf, roleOf, subgraphLogin, subgraphNames, type SubgraphName } from '../../../database/provision/roles';
import { prepareDatabase } from '../../../database/prepare';
import { subgraphs } from '../../../subgraphs';
import type { DatabaseLogin } from '../../../subgraphs/kit/database/login';
import { ownDatabase, type TestDatabase } from '../../support/server';

let database: TestDatabase;
beforeAll(async () => {
  database = await ownDatabase('sample');
});
afterAll(() => database.drop());

async function as<T>(login: DatabaseLogin, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(login);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The SQLSTATE with which a statement is refused, in a transaction that is undone. */
async function refusal(client: Client, statement: string): Promise<string> {
  await client.query('BEGIN');
  return client
    .query(statement)
    .then(
      () => 'done',
      (error: { code: string }) => error.code,
    )
    .finally(() => client.query('ROLLBACK'));
}

const denied = '42501';

/** What somebody would do who has got hold of a serving role and wants to leave no trace, or to stay. */
const attacks = (name: SubgraphName): string[] => [
  `ALTER TABLE ${name}.change DISABLE TRIGGER ALL`,
  `DROP TRIGGER change_is_kept ON ${name}.change`,
  `DELETE FROM ${name}.change`,
  `TRUNCATE ${name}.change`,
  `INSERT INTO ${name}.change (operation, record_table, record_id, version, after) VALUES ('forged', 'x', ${name}.new_id(), 1, '{}')`,
  `UPDATE ${name}.change SET actor = 'somebody else'`,
  `CREATE OR REPLACE FUNCTION ${name}.log_insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$`,
  `DELETE FROM ${name}.migration`,
  `CREATE TABLE ${name}.mine (id int)`,
  `CREATE FUNCTION ${name}.mine() RETURNS int LANGUAGE sql AS 'SELECT 1'`,
  `CREATE VIEW ${publishedSchemaOf(name)}.mine AS SELECT 1 AS one`,
  `DROP SCHEMA ${name} CASCADE`,
  `SET session_replication_role = replica`,
  `SET ROLE ${ownerOf(name)}`,
  `ALTER ROLE ${roleOf(name)} BYPASSRLS`,
];

const onStaffing = [
  'ALTER TABLE staffing.teacher_private NO FORCE ROW LEVEL SECURITY',
  'ALTER TABLE staffing.teacher_private DISABLE ROW LEVEL SECURITY',
  'DROP POLICY of_who_may_see ON staffing.teacher_private',
  'SELECT FROM staffing.teacher_private',
  'DELETE FROM staffing.audit_event',
  'TRUNCATE staffing.audit_event',
  `UPDATE staffing.audit_event SET actor = 'somebody else'`,
  'ALTER TABLE staffing.audit_event DISABLE TRIGGER ALL',
];

test.each(subgraphNames)('the role that serves %s owns nothing at all', (name) =>
  as(database.owner, async (client) => {
    const { rows } = await client.query(
      `SELECT pg_describe_object(classid, objid, objsubid) AS owned FROM pg_shdepend
       WHERE refclassid = 'pg_authid'::regclass AND refobjid = $1::regrole AND deptype = 'o' AND dbid IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))`,
      [roleOf(name)],
    );
    expect(rows).toEqual([]);
    const { rows: schemas } = await client.query(`SELECT nspname AS name, nspowner::regrole::text AS owner FROM pg_namespace WHERE nspname = ANY($1) ORDER BY 1`, [[name, publishedSchemaOf(name)]]);
    expect(schemas).toEqual([name, publishedSchemaOf(name)].map((schema) => ({ name: schema, owner: ownerOf(name) })));
  }),
);

test.each(subgraphNames)('the role that serves %s can lift no guard, rewrite no log and make nothing of its own', (name) =>
  as(subgraphLogin(database.owner, name), async (client) => {
    for (const attack of [...attacks(name), ...(name === 'staffing' ? onStaffing : [])]) expect([attack, await refusal(client, attack)]).toEqual([attack, denied]);
  }),
);

test.each(subgraphNames)('nobody logs in as the owner of %s', (name) =>
  as(database.owner, async (client) => {
    const { rows } = await client.query(`SELECT rolcanlogin OR rolsuper OR rolbypassrls OR rolcreaterole AS may FROM pg_roles WHERE rolname = $1`, [ownerOf(name)]);
    expect(rows).toEqual([{ may: false }]);
  }),
);

test('what a serving role changes is logged all the same, with the name that the writer gave', () =>
  as(subgraphLogin(database.owner, 'schools'), async (client) => {
    await client.query('BEGIN');
    await client.query(`SELECT set_config('sng.actor', 'planner', true), set_config('sng.operation', 'renamed', true)`);
    const { rows } = await client.query<{ id: string }>(`UPDATE schools.county SET name = '另一县', version = version + 1 WHERE code = '620981' RETURNING id`);
    const { rows: log } = await client.query(`SELECT actor, operation, record_table, after ->> 'name' AS name FROM schools.change WHERE record_id = $1 ORDER BY at DESC, id DESC LIMIT 1`, [rows[0]?.id]);
    await client.query('ROLLBACK');
    expect(log).toEqual([{ actor: 'planner', operation: 'renamed', record_table: 'county', name: '另一县' }]);
  }));

test('a database in which the serving roles owned the schemas is put right by the next start, and loses nothing', async () => {
  const old = await ownDatabase('sample');
  const counts = async (client: Client): Promise<unknown[]> => (await client.query(subgraphNames.map((name) => `SELECT '${name}' AS name, count(*) AS n FROM ${name}.change`).join(' UNION ALL '))).rows;
  try {
    const before = await as(old.owner, async (client) => {
      for (const name of subgraphNames) await client.query(`REASSIGN OWNED BY ${escapeIdentifier(ownerOf(name))} TO ${escapeIdentifier(roleOf(name))}`);
      return counts(client);
    });
    await prepareDatabase(old.owner, subgraphs);
    for (const name of subgraphNames) {
      await as(subgraphLogin(old.owner, name), async (client) => {
        for (const attack of attacks(name)) expect([attack, await refusal(client, attack)]).toEqual([attack, denied]);
      });
    }
    expect(await as(old.owner, counts)).toEqual(before);
  } finally {
    await old.drop();
  }
});
