import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import type { DatabaseLogin } from '../../subgraphs/kit/database/login';
import { agesRole, privateRole, publishedReader, publishedSchemaOf, roleOf, subgraphLogin, subgraphNames, type SubgraphName } from './roles';

/** One arbitrary number that all provisioners lock on, so that processes started together do not race. */
const provisionLock = 726_101;
/** The first on which a role can be a member of another without having its rights until it takes it on. */
const oldestServer = 160_000;

/**
 * Makes the database ready for the subgraphs' migrations: extensions, the order of names, a schema and a published schema for each
 * subgraph, a login role that owns these two and may touch nothing else. Can be run again at any time.
 * Throws when the server is older than PostgreSQL 16, naming its version.
 */
export async function provision(owner: DatabaseLogin): Promise<void> {
  const client = new Client(owner);
  await client.connect();
  try {
    await refuseOldServers(client);
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [provisionLock]);
    await client.query('CREATE SCHEMA IF NOT EXISTS extensions');
    await client.query('CREATE EXTENSION IF NOT EXISTS btree_gist SCHEMA extensions');
    await client.query('CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA extensions');
    // How names are sorted everywhere: by pinyin, and numbers in them by size.
    await client.query(`CREATE COLLATION IF NOT EXISTS extensions.names (provider = icu, locale = 'zh-u-kn-true')`);
    await createRole(client, publishedReader, 'NOLOGIN');
    for (const name of subgraphNames) await provisionSubgraph(client, owner, name);
    await provisionPrivate(client);
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}

async function refuseOldServers(client: Client): Promise<void> {
  const { rows } = await client.query<{ number: number; name: string }>(
    `SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS name`,
  );
  const version = rows[0];
  if (version && version.number < oldestServer) throw new Error(`The database is PostgreSQL ${version.name}; version 16 or newer is needed.`);
}

async function createRole(client: Client, role: string, attributes: string): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
  await client.query(`${rowCount ? 'ALTER' : 'CREATE'} ROLE ${escapeIdentifier(role)} ${attributes}`);
}

async function provisionSubgraph(client: Client, owner: DatabaseLogin, name: SubgraphName): Promise<void> {
  const role = escapeIdentifier(roleOf(name));
  const published = escapeIdentifier(publishedSchemaOf(name));
  const { password, database } = subgraphLogin(owner, name);
  await createRole(client, roleOf(name), `LOGIN PASSWORD ${escapeLiteral(password)}`);
  // Being a member of the role lets an owner that is no superuser give the schemas away and import into them.
  await client.query(`GRANT ${role} TO CURRENT_USER`);
  await client.query(`GRANT ${publishedReader} TO ${role}`);
  await client.query(`GRANT CONNECT ON DATABASE ${escapeIdentifier(database)} TO ${role}`);
  await client.query(`GRANT USAGE ON SCHEMA extensions TO ${role}`);
  await client.query(`CREATE SCHEMA IF NOT EXISTS ${escapeIdentifier(name)} AUTHORIZATION ${role}`);
  await client.query(`CREATE SCHEMA IF NOT EXISTS ${published} AUTHORIZATION ${role}`);
  await client.query(`GRANT USAGE ON SCHEMA ${published} TO ${publishedReader}`);
  await client.query(`ALTER DEFAULT PRIVILEGES FOR ROLE ${role} IN SCHEMA ${published} GRANT SELECT ON TABLES TO ${publishedReader}`);
}

async function provisionPrivate(client: Client): Promise<void> {
  const [role, staffing] = [escapeIdentifier(privateRole), escapeIdentifier(roleOf('staffing'))];
  await createRole(client, privateRole, 'NOLOGIN');
  await client.query(`GRANT ${role} TO ${staffing} WITH INHERIT FALSE, SET TRUE`);
  await client.query(`GRANT USAGE ON SCHEMA staffing, extensions TO ${role}`);
  const ages = escapeIdentifier(agesRole);
  await createRole(client, agesRole, 'NOLOGIN');
  await client.query(`GRANT ${ages} TO ${staffing} WITH INHERIT FALSE, SET TRUE`);
  await client.query(`GRANT USAGE ON SCHEMA staffing, staffing_published TO ${ages}`);
}
