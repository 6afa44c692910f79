import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { open, rename } from 'node:fs/promises';
import { childEnvironment } from './child-environment';
import { EmbeddedServerError } from './errors';
import { program, type NativePackage } from './native';
import { run } from './run';
import type { RuntimeUser } from './runtime-user';
import { waitUntil } from './wait-until';

const FAST_SHUTDOWN_MS = 30_000;
const IMMEDIATE_SHUTDOWN_MS = 10_000;

export interface Postmaster {
  /** How it ended, or undefined while it runs. */
  ended(): string | undefined;
  stop(): Promise<void>;
}

export interface PostmasterOptions {
  native: NativePackage;
  cluster: string;
  user: RuntimeUser | undefined;
  args: string[];
  logFile: string;
  onUnexpectedEnd: (how: string) => void;
}

/**
 * Starts the server in a session of its own: Ctrl-C in a terminal reaches every process of the group, but this process
 * decides when the database stops. Signals are left to the caller; only a plain exit stops the server from here.
 */
export async function startPostmaster({ native, cluster, user, args, logFile, onUnexpectedEnd }: PostmasterOptions): Promise<Postmaster> {
  const windows = process.platform === 'win32';
  // The log before this one may tell why the server had to be started again.
  await rename(logFile, `${logFile}.old`).catch(() => undefined);
  // Opened here, so that the lent user needs no right to the data folder.
  const log = await open(logFile, 'w', 0o600);
  const child = spawn(program(native, 'postgres'), ['-D', cluster, ...args], {
    ...user,
    ...childEnvironment(),
    detached: !windows,
    stdio: ['ignore', log.fd, log.fd],
  });
  let end: string | undefined;
  let stopping = false;
  const ended = (how: string): void => {
    end = how;
    process.off('exit', onExit);
    if (!stopping) onUnexpectedEnd(how);
  };
  const onExit = (): void => {
    if (windows) spawnSync(program(native, 'pg_ctl'), ['stop', '-D', cluster, '-m', 'fast'], childEnvironment());
    else child.kill('SIGINT');
  };
  child.once('error', (error) => ended(error.message));
  child.once('exit', (code, signal) => ended(signal ? `signal ${signal}` : `exit code ${code}`));
  process.once('exit', onExit);
  await log.close();
  // A program that has finished its work may end without calling stop().
  child.unref();

  const stop = async (): Promise<void> => {
    stopping = true;
    if (end !== undefined) return;
    if (windows) await run(program(native, 'pg_ctl'), ['stop', '-D', cluster, '-m', 'fast', '-w']);
    await endChild(child, () => end !== undefined);
  };
  return { ended: () => end, stop };
}

/** Fast shutdown; where that hangs, the immediate one, which costs only a recovery at the next start. */
async function endChild(child: ChildProcess, hasEnded: () => boolean): Promise<void> {
  child.ref();
  child.kill('SIGINT');
  if (await waitUntil(hasEnded, FAST_SHUTDOWN_MS, 10)) return;
  child.kill('SIGQUIT');
  if (await waitUntil(hasEnded, IMMEDIATE_SHUTDOWN_MS, 10)) return;
  throw new EmbeddedServerError(`PostgreSQL (process ${child.pid}) does not stop.`);
}
