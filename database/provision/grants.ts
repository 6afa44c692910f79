import { Client, escapeIdentifier } from 'pg';
import type { SubgraphDefinition } from '../../subgraphs/kit';
import type { DatabaseLogin } from '../../subgraphs/kit/database/login';
import { roleOf } from './roles';

const freely = ['SELECT', 'INSERT', 'UPDATE', 'DELETE'] as const;

/** Only ever added to, by the triggers of the change log with the rights of its owner; and what the migrations note for themselves. */
const ofEverySubgraph: Readonly<Record<string, readonly string[]>> = {
  change: ['SELECT'],
  migration: [],
};

/**
 * What a serving role may do, after each migration anew, so that a new table needs no grant of its own: it reads and writes rows, of the
 * tables that are kept as much as the subgraph says. It is never given TRUNCATE, TRIGGER, REFERENCES or anything to own.
 */
export async function grantServing(owner: DatabaseLogin, { name, kept = {} }: SubgraphDefinition): Promise<void> {
  const client = new Client(owner);
  await client.connect();
  const [schema, serving] = [escapeIdentifier(name), escapeIdentifier(roleOf(name))];
  const restricted = { ...ofEverySubgraph, ...kept };
  try {
    await client.query('BEGIN');
    // Concurrent starts would otherwise fail on the same rows of the catalogue.
    await client.query('SELECT pg_advisory_xact_lock($1)', [grantsLock]);
    const { rows } = await client.query<{ table: string }>(
      `SELECT relname AS "table" FROM pg_class WHERE relnamespace = $1::regnamespace AND relkind IN ('r', 'p', 'v', 'm') ORDER BY 1`,
      [name],
    );
    for (const { table } of rows) {
      const rights = restricted[table] ?? freely;
      const on = `${schema}.${escapeIdentifier(table)}`;
      await client.query(`REVOKE ALL ON ${on} FROM ${serving}${rights.length > 0 ? `; GRANT ${rights.join(', ')} ON ${on} TO ${serving}` : ''}`);
    }
    await client.query(`GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${schema} TO ${serving}`);
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}

/** Any number will do, so long as all lock on the same. */
const grantsLock = 726_104;
