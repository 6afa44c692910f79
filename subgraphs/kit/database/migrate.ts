import type { SubgraphDefinition } from '../definition';
import { createDataSource } from './data-source';
import type { DatabaseLogin } from './login';

/** Any number will do, so long as each subgraph's migrations always lock on the same. */
const migrationLock = 726_102;

/** Runs the migrations a subgraph has not run yet, all in one transaction, and tells their names. Processes that start together take turns. `login` takes on `role`, which owns what is made. */
export async function migrate(definition: SubgraphDefinition, login: DatabaseLogin, role: string): Promise<string[]> {
  // Migrations may rightly take longer than a request may, on whichever connection of the pool they run.
  const dataSource = await createDataSource(definition, { login, role, poolSize: 2, statementTimeoutMs: 0 }).initialize();
  const turn = dataSource.createQueryRunner();
  try {
    await turn.query('SELECT pg_advisory_lock($1, hashtext($2))', [migrationLock, definition.name]);
    const done = await dataSource.runMigrations({ transaction: 'all' });
    await turn.query('SELECT pg_advisory_unlock($1, hashtext($2))', [migrationLock, definition.name]);
    return done.map((migration) => migration.name);
  } finally {
    await turn.release();
    await dataSource.destroy();
  }
}
