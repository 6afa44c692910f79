import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { EmbeddedServerError } from './errors';
import { program, type NativePackage } from './native';
import { isAlive } from './process-identity';
import { processesOn } from './processes-on';
import { run } from './run';
import { waitUntil } from './wait-until';

const SHUTDOWN_MS = 30_000;

/** Stops the server that a killed process left behind. Only the holder of the folder's lock may call this. */
export async function stopOrphan(cluster: string, native: NativePackage, log: (line: string) => void): Promise<void> {
  const pid = await postmasterPid(cluster);
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    // Windows has no signals; pg_ctl speaks to the server through a pipe and checks by itself whose it is.
    await run(program(native, 'pg_ctl'), ['stop', '-D', cluster, '-m', 'fast', '-w']);
    return;
  }

  const running = await processesOn(cluster);
  if (running.length > 0) {
    log(`Stopping the PostgreSQL (process ${pid}) that an earlier run left behind`);
    // Without the main process its children end by themselves as soon as they notice.
    if (running.includes(pid)) signal(pid, 'SIGINT');
    const gone = async (): Promise<boolean> => (await processesOn(cluster)).length === 0;
    if (!(await waitUntil(gone, SHUTDOWN_MS, 50))) {
      for (const left of await processesOn(cluster)) signal(left, 'SIGQUIT');
      if (!(await waitUntil(gone, SHUTDOWN_MS / 3, 50))) {
        throw new EmbeddedServerError(`PostgreSQL left behind on ${cluster} does not stop: processes ${(await processesOn(cluster)).join(', ')}.`);
      }
    }
  }
  // PostgreSQL takes any living process with the recorded number for itself, though it may be a stranger by now.
  if (isAlive(pid)) await rm(join(cluster, 'postmaster.pid'), { force: true });
}

async function postmasterPid(cluster: string): Promise<number | undefined> {
  const file = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  const pid = Number.parseInt(file, 10);
  return pid > 0 ? pid : undefined;
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended in between, which is what was wanted.
  }
}
