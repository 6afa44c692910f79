import { chmod, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, type QueryResultRow } from 'pg';
import { startEmbeddedServer, type EmbeddedServer, type ServerAddress } from '../../../database/embedded';

/** Durability is PostgreSQL's own business; only the test that kills processes needs it. */
const FAST = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', shared_buffers: '16MB', max_connections: '20' };

/** Temporary folders and the servers in them, all gone after the test. */
export class Fixture {
  private readonly servers: EmbeddedServer[] = [];
  private readonly folders: string[] = [];

  async folder(): Promise<string> {
    const folder = await realpath(await mkdtemp(join(tmpdir(), 'embedded-')));
    // mkdtemp closes it, and root's lent user would be kept out of the folders below.
    await chmod(folder, 0o755);
    this.folders.push(folder);
    return folder;
  }

  async start(dataDir: string, options: { port?: number; log?: (line: string) => void } = {}): Promise<EmbeddedServer> {
    const server = await startEmbeddedServer({ dataDir, settings: FAST, ...options });
    this.servers.push(server);
    return server;
  }

  async end(): Promise<void> {
    await Promise.all(this.servers.map((server) => server.stop()));
    await Promise.all(this.folders.map((folder) => rm(folder, { recursive: true, force: true, maxRetries: 20 })));
  }
}

export async function ask<Row extends QueryResultRow>(address: ServerAddress, sql: string): Promise<Row[]> {
  const client = new Client({ ...address, database: 'postgres' });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}
