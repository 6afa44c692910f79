import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import type { DatabaseLogin } from '../../subgraphs/kit/database/login';
import { agesRole, ownerOf, privateRole, publishedReader, publishedSchemaOf, roleOf, subgraphLogin, subgraphNames, type SubgraphName } from './roles';

/** One arbitrary number that all provisioners lock on, so that processes started together do not race. */
const provisionLock = 726_101;
/** The first on which a role can be a member of another without having its rights until it takes it on. */
const oldestServer = 160_000;

/**
 * Makes the database ready for the subgraphs' migrations: extensions, the order of names and, for each subgraph, a schema and a published
 * schema, a role that owns the two, and a login that serves and owns nothing. Can be run again at any time.
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
  const [serving, owning] = [escapeIdentifier(roleOf(name)), escapeIdentifier(ownerOf(name))];
  const [schema, published] = [escapeIdentifier(name), escapeIdentifier(publishedSchemaOf(name))];
  const { password, database } = subgraphLogin(owner, name);
  await createRole(client, roleOf(name), `LOGIN PASSWORD ${escapeLiteral(password)}`);
  await createRole(client, ownerOf(name), 'NOLOGIN');
  // Being a member of the roles lets a login that is no superuser give the schemas away, migrate and import into them.
  await client.query(`GRANT ${serving}, ${owning} TO CURRENT_USER`);
  await client.query(`GRANT ${publishedReader} TO ${serving}, ${owning}`);
  await client.query(`GRANT CONNECT ON DATABASE ${escapeIdentifier(database)} TO ${serving}`);
  await client.query(`GRANT USAGE ON SCHEMA extensions TO ${serving}, ${owning}`);
  await client.query(`CREATE SCHEMA IF NOT EXISTS ${schema} AUTHORIZATION ${owning}`);
  await client.query(`CREATE SCHEMA IF NOT EXISTS ${published} AUTHORIZATION ${owning}`);
  await takeFromServing(client, name);
  await client.query(`GRANT USAGE ON SCHEMA ${schema} TO ${serving}`);
  await client.query(`GRANT USAGE ON SCHEMA ${published} TO ${publishedReader}`);
  await client.query(`ALTER DEFAULT PRIVILEGES FOR ROLE ${owning} IN SCHEMA ${published} GRANT SELECT ON TABLES TO ${publishedReader}`);
}

/** In databases of the time when the serving role owned the schemas, they go to the owner, with all in them; what was granted is granted anew. */
async function takeFromServing(client: Client, name: SubgraphName): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_namespace WHERE nspname = $1 AND nspowner = $2::regrole', [name, roleOf(name)]);
  if (!rowCount) return;
  const [serving, owning] = [escapeIdentifier(roleOf(name)), escapeIdentifier(ownerOf(name))];
  await client.query(`ALTER DEFAULT PRIVILEGES FOR ROLE ${serving} IN SCHEMA ${escapeIdentifier(publishedSchemaOf(name))} REVOKE SELECT ON TABLES FROM ${publishedReader}`);
  await client.query(`REASSIGN OWNED BY ${serving} TO ${owning}`);
}

async function provisionPrivate(client: Client): Promise<void> {
  const [role, ages] = [escapeIdentifier(privateRole), escapeIdentifier(agesRole)];
  const [serving, owning] = [escapeIdentifier(roleOf('staffing')), escapeIdentifier(ownerOf('staffing'))];
  await createRole(client, privateRole, 'NOLOGIN');
  await client.query(`GRANT ${role} TO ${serving} WITH INHERIT FALSE, SET TRUE`);
  await client.query(`GRANT USAGE ON SCHEMA staffing, extensions TO ${role}`);
  await createRole(client, agesRole, 'NOLOGIN');
  // The owner makes the function and gives it away; the serving role only calls it.
  await client.query(`REVOKE ${ages} FROM ${serving}`);
  await client.query(`GRANT ${ages} TO ${owning} WITH INHERIT FALSE, SET TRUE`);
  await client.query(`GRANT USAGE ON SCHEMA staffing, staffing_published TO ${ages}`);
}
