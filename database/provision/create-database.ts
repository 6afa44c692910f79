import { Client, escapeIdentifier } from 'pg';
import type { DatabaseLogin } from '../../subgraphs/kit/database/login';

/** Creates the database of `login` unless it is there, optionally as a copy of `template`. */
export async function createDatabase(login: DatabaseLogin, template?: string): Promise<void> {
  const client = new Client({ ...login, database: 'postgres' });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [login.database]);
    if (rowCount) return;
    await client.query(`CREATE DATABASE ${escapeIdentifier(login.database)}${template ? ` TEMPLATE ${escapeIdentifier(template)}` : ''}`);
  } finally {
    await client.end();
  }
}
