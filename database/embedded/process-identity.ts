import { readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

/** A process number alone is not a name: after a restart, above all in a container, another process has it. */
export interface ProcessIdentity {
  pid: number;
  started: string;
}

export function ownIdentity(): ProcessIdentity {
  return { pid: process.pid, started: startOf(process.pid) ?? String(Math.round(performance.timeOrigin)) };
}

export function isRunning({ pid, started }: ProcessIdentity): boolean {
  if (pid === process.pid) return started === ownIdentity().started;
  if (!isAlive(pid) || isZombie(pid)) return false;
  const actual = startOf(pid);
  return actual === undefined || actual === started;
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it is there, but belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function startOf(pid: number): string | undefined {
  if (process.platform === 'linux') return linuxStart(pid);
  if (process.platform === 'win32') return undefined;
  const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });
  const time = Date.parse((stdout ?? '').trim());
  return Number.isNaN(time) ? undefined : String(time);
}

function linuxStart(pid: number): string | undefined {
  try {
    // Clock ticks since boot are unique only within one boot.
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8);
    const ticks = linuxStat(pid)[19];
    return ticks && `${boot}-${ticks}`;
  } catch {
    return undefined;
  }
}

/** Killed, but kept in the process table by a parent that does not collect it: many a container's first process. */
function isZombie(pid: number): boolean {
  try {
    return linuxStat(pid)[0] === 'Z';
  } catch {
    return false;
  }
}

/** The fields after the command name, which stands in brackets and may itself hold spaces and brackets. */
function linuxStat(pid: number): string[] {
  const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return line.slice(line.lastIndexOf(')') + 2).split(' ');
}
