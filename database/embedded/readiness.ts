import { readFile } from 'node:fs/promises';
import { Client } from 'pg';
import { EmbeddedServerError, PortTakenError } from './errors';
import type { Postmaster } from './postmaster';
import type { ServerAddress } from './types';
import { waitUntil } from './wait-until';

/** Long enough for the recovery after a crash; an ordinary start takes a tenth of a second. */
const PATIENCE_MS = 120_000;
/** The socket is not there, nobody listens, the server hangs up, it is starting up (57P03). */
const NOT_YET = new Set(['ENOENT', 'ECONNREFUSED', 'ECONNRESET', '57P03']);

/** Waits until the server accepts connections, and says why if it never will. */
export async function untilReady(postmaster: Postmaster, address: ServerAddress, logFile: string): Promise<void> {
  const ready = await waitUntil(async () => postmaster.ended() !== undefined || (await accepts(address)), PATIENCE_MS);
  const end = postmaster.ended();
  if (ready && end === undefined) return;

  const lines = (await readFile(logFile, 'utf8').catch(() => '')).trim().split('\n').slice(-12);
  if (lines.some((line) => /could not bind IPv4 address.*in use|could not bind IPv4 address.*10048/i.test(line))) {
    throw new PortTakenError(address.port);
  }
  const what = end === undefined ? `did not accept connections within ${PATIENCE_MS / 1000} s` : `ended with ${end}`;
  throw new EmbeddedServerError(`PostgreSQL ${what}. The end of ${logFile}:\n${lines.join('\n')}`);
}

async function accepts(address: ServerAddress): Promise<boolean> {
  const client = new Client({ ...address, database: 'postgres', connectionTimeoutMillis: 5000 });
  // The server may hang up at any moment of its start; connect() reports it as well.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (NOT_YET.has(code) || /terminated|timeout/i.test((error as Error).message)) return false;
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}
