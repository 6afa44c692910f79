import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DataFolderInUseError } from './errors';
import { isRunning, ownIdentity, type ProcessIdentity } from './process-identity';

const LOCK_NAME = /^owner\.(\d+)\.([\w-]+)\.lock$/;

/**
 * Claims the folder for this process and returns the function that frees it.
 *
 * Each claimant makes a file of its own and only then looks for others: two that start at the same moment may both be
 * refused, but can never both win. The claim is the file's name, so it cannot be read half written, and because no name
 * is ever used twice a dead one's file is removed without the danger of removing a newer owner's.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const own = ownIdentity();
  const ownFile = `owner.${own.pid}.${own.started}.lock`;
  await writeFile(join(folder, ownFile), '', { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EEXIST' ? new DataFolderInUseError(folder, own.pid) : error;
  });
  const release = (): Promise<void> => rm(join(folder, ownFile), { force: true });

  for (const file of await readdir(folder)) {
    const claim = parseLockName(file);
    if (!claim || file === ownFile) continue;
    if (isRunning(claim)) {
      await release();
      throw new DataFolderInUseError(folder, claim.pid);
    }
    await rm(join(folder, file), { force: true });
  }
  return release;
}

function parseLockName(file: string): ProcessIdentity | undefined {
  const [, pid, started] = LOCK_NAME.exec(file) ?? [];
  return pid && started ? { pid: Number(pid), started } : undefined;
}
