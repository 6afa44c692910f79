import { readdir, readlink, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { run } from './run';

/** The PostgreSQL processes at work on this very folder, so that a reused process number is never signalled. */
export async function processesOn(cluster: string): Promise<number[]> {
  return process.platform === 'linux' ? fromProc(cluster) : fromProcessList(cluster);
}

/** PostgreSQL and all its children work inside the data folder; comparing inodes sees through links and mounts. */
async function fromProc(cluster: string): Promise<number[]> {
  const folder = await stat(cluster);
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const matches = await Promise.all(
    pids.map(async (pid) => {
      // Another user's process, or one that has just ended, cannot be read and is not ours.
      const executable = await readlink(`/proc/${pid}/exe`).catch(() => '');
      if (!basename(executable).startsWith('postgres')) return false;
      const current = await stat(`/proc/${pid}/cwd`).catch(() => undefined);
      return current?.ino === folder.ino && current.dev === folder.dev;
    }),
  );
  return pids.filter((_, index) => matches[index]).map(Number);
}

/** Without /proc only the main process can be told: its arguments name the folder. */
async function fromProcessList(cluster: string): Promise<number[]> {
  const { output } = await run('ps', ['-axww', '-o', 'pid=,args=']);
  return output
    .split('\n')
    .filter((line) => line.includes('postgres') && `${line} `.includes(` -D ${cluster} `))
    .map((line) => Number.parseInt(line, 10));
}
