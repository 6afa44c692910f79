import { randomUUID } from 'node:crypto';
import { Client, escapeIdentifier } from 'pg';
import type { ServerAddress } from '../../database/embedded';
import { createDatabase } from '../../database/provision/create-database';
import type { DatabaseLogin } from '../../subgraphs/kit/database/login';

export const serverVariable = 'SNG_TEST_SERVER';
export const emptyTemplate = 'sng_empty';
export const sampleTemplate = 'sng_sample';

export function testServer(): ServerAddress {
  const address = process.env[serverVariable];
  if (!address) throw new Error('The test server was not started: run the tests with the project\'s jest.config.js');
  return JSON.parse(address) as ServerAddress;
}

const worker = process.env.JEST_WORKER_ID ?? '0';

export interface TestDatabase {
  readonly owner: DatabaseLogin;
  drop(): Promise<void>;
}

/** The worker's own copy of the sample counties, for tests that only read: made once, kept for the run. */
export async function sharedSample(): Promise<DatabaseLogin> {
  const owner = { ...testServer(), database: `sng_shared_${worker}` };
  await createDatabase(owner, sampleTemplate);
  return owner;
}

/** A copy nobody else sees, for tests that write; drop it afterwards. */
export async function ownDatabase(from: 'empty' | 'sample'): Promise<TestDatabase> {
  // A worker runs many files: one that fails may leave its copy behind, which the next must not take for its own.
  const owner = { ...testServer(), database: `sng_own_${randomUUID()}` };
  await createDatabase(owner, from === 'empty' ? emptyTemplate : sampleTemplate);
  return { owner, drop: () => drop(owner) };
}

async function drop({ database, ...server }: DatabaseLogin): Promise<void> {
  const client = new Client({ ...server, database: 'postgres' });
  await client.connect();
  try {
    await client.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(database)} WITH (FORCE)`);
  } finally {
    await client.end();
  }
}
