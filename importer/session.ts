import { Client } from 'pg';
import type { DatabaseLogin } from '../subgraphs/kit/database/login';
import { limitStatements, type StatementLimits } from '../subgraphs/kit/database/statement-limits';
import { message } from './messages/message';
import type { ImportProgress } from './progress';

/** Any number will do, so long as every import locks on the same. */
const importLock = 726_103;

/** A connection in a transaction of its own, alone among imports: two that ran at once would each see half of the other. */
export async function openSession(owner: DatabaseLogin, progress: ImportProgress, limits: StatementLimits): Promise<Client> {
  const client = new Client({ ...owner, application_name: 'sng-import', keepAlive: true });
  // What breaks the connection also fails the query under way; without a listener it would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    // However long another import takes, this one waits. Without compiled plans: they cost more than they save on statements run once.
    await client.query('SET statement_timeout = 0; SET lock_timeout = 0; SET idle_in_transaction_session_timeout = 0; SET jit = off');
    await client.query('BEGIN');
    // The change log tells an import from a mutation by this.
    await client.query(`SELECT set_config('sng.operation', 'import', true)`);
    const { rows } = await client.query<{ free: boolean }>('SELECT pg_try_advisory_xact_lock($1) AS free', [importLock]);
    if (!rows[0]?.free) {
      progress.note(message('import-waits'));
      await client.query('SELECT pg_advisory_xact_lock($1)', [importLock]);
    }
    await limitStatements(client, limits, 'TRANSACTION');
    return client;
  } catch (error) {
    await client.end();
    throw error;
  }
}
