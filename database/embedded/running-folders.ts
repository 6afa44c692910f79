import { readdir, readlink } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { run } from './run';

/**
 * The folders that hold the clusters of PostgreSQL servers at work on this machine, as far as this user may see them: where a graph runs
 * on another data folder than the one a command was given.
 */
export async function runningFolders(): Promise<string[]> {
  const clusters = process.platform === 'linux' ? await fromProc() : await fromProcessList();
  // Only those that we lay out: `postgres/` in the data folder.
  return [...new Set(clusters.filter((cluster) => basename(cluster) === 'postgres').map(dirname))].sort();
}

/** A server and all its children work inside its cluster. */
async function fromProc(): Promise<string[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    pids.map(async (pid) => {
      const executable = await readlink(`/proc/${pid}/exe`).catch(() => '');
      return basename(executable).startsWith('postgres') ? readlink(`/proc/${pid}/cwd`).catch(() => '') : '';
    }),
  );
  return found.filter((cluster) => cluster !== '');
}

async function fromProcessList(): Promise<string[]> {
  const { output } = await run('ps', ['-axww', '-o', 'args=']);
  return output.split('\n').flatMap((line) => / -D (\S+)/.exec(line)?.[1] ?? []);
}
