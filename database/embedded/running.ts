import { readdir, readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { SUPERUSER } from './cluster';
import { processesOn } from './processes-on';
import type { ServerAddress } from './types';

/**
 * The address of the server that another process runs on this data folder, for commands that only need to connect.
 * Undefined when none runs, or it has not written down yet where it listens.
 */
export async function runningServer(folder: string): Promise<ServerAddress | undefined> {
  const dataDir = await realpath(folder).catch(() => undefined);
  if (dataDir === undefined || !(await readdir(dataDir)).includes('postgres')) return undefined;
  const cluster = await realpath(join(dataDir, 'postgres'));
  const [pid, , , port, socketFolder, host, , status] = (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  if (!port || status?.trim() !== 'ready' || !(await processesOn(cluster)).includes(Number(pid))) return undefined;
  const password = (await readFile(join(dataDir, 'postgres.password'), 'utf8')).trim();
  return { host: socketFolder || host || '127.0.0.1', port: Number(port), user: SUPERUSER, password };
}
