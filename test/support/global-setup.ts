import 'reflect-metadata';
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedServer, type EmbeddedServer } from '../../database/embedded';
import { prepareDatabase } from '../../database/prepare';
import { createDatabase } from '../../database/provision/create-database';
import { importSampleOnce } from '../../scripts/first-import';
import { subgraphs } from '../../subgraphs';
import { folderVariable } from './logs/collect';
import { emptyTemplate, sampleTemplate, serverVariable } from './server';

declare global {
  // What the global teardown stops and looks through.
  var testServer: { readonly server: EmbeddedServer; readonly folder: string; readonly logs: string } | undefined;
}

/** Durability is PostgreSQL's own promise, not ours to test here; without it copies of templates take a tenth of the time. */
const fast = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** Tests write values into statements of their own that are meant to fail; those of the product have parameters. */
const quiet = { log_min_error_statement: 'panic' };

/** One real server for the whole run, with two databases to copy: migrated and empty, and migrated with the sample counties. */
export default async function globalSetup(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'sng-test-'));
  await chmod(folder, 0o755);
  const server = await startEmbeddedServer({ dataDir: folder, settings: { ...fast, ...quiet } });
  const logs = await mkdtemp(join(tmpdir(), 'sng-logs-'));
  globalThis.testServer = { server, folder, logs };
  process.env[folderVariable] = logs;
  process.env[serverVariable] = JSON.stringify(server.address);
  const empty = { ...server.address, database: emptyTemplate };
  const sample = { ...server.address, database: sampleTemplate };
  await createDatabase(empty);
  await prepareDatabase(empty, subgraphs);
  await createDatabase(sample, emptyTemplate);
  await importSampleOnce(sample);
}
