import { randomBytes } from 'node:crypto';
import { chmod, chown, lstat, mkdir, readlink, realpath, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { EmbeddedServerError } from './errors';
import { ownFolder } from './own-folder';
import { canEnter, type RuntimeUser } from './runtime-user';

/** Where root puts what must stay outside a private home. Not under a temporary folder: data has to outlive a reboot. */
export const SHARED_FOLDER = '/var/lib/school-network-graph';

export interface Place {
  /** Holds the cluster and the socket folder; the data folder itself unless that is closed to the lent user. */
  folder: string;
  cluster: string;
}

/**
 * Decides where the cluster lives: `postgres/` in the data folder. When root works in a private home, which the lent user
 * cannot enter, it lives in a new folder below SHARED_FOLDER and `postgres` in the data folder is a link to it: deleting
 * the data folder starts anew, and a clone that was moved finds its data again.
 */
export async function choosePlace(dataDir: string, user: RuntimeUser | undefined): Promise<Place> {
  const cluster = join(dataDir, 'postgres');
  const existing = await lstat(cluster).catch(() => undefined);
  if (existing?.isSymbolicLink()) return followLink(cluster);

  if (user) await letThrough(dataDir, user);
  if (await canEnter(dataDir, user)) return { folder: dataDir, cluster };
  if (existing) {
    throw new EmbeddedServerError(
      `PostgreSQL runs as uid ${user?.uid} when started by root, and that user can no longer enter ${dataDir}. ` +
        `Give others the x permission on every folder above it, or move it and set DATA_DIR.`,
    );
  }
  return outside(dataDir);
}

/** A folder that is closed to everybody but us (umask 077, mkdtemp) opens for passage to the lent group alone. */
async function letThrough(dataDir: string, user: RuntimeUser): Promise<void> {
  const { uid, mode } = await stat(dataDir);
  if (uid !== 0 || (mode & 0o077) !== 0) return;
  await chown(dataDir, 0, user.gid);
  await chmod(dataDir, (mode & 0o700) | 0o010);
}

async function followLink(link: string): Promise<Place> {
  const cluster = await realpath(link).catch(async () => {
    throw new EmbeddedServerError(`${link} leads to ${await readlink(link)}, which is gone. Restore it, or remove the link to start with no data.`);
  });
  return { folder: dirname(cluster), cluster };
}

async function outside(dataDir: string): Promise<Place> {
  try {
    await mkdir(dirname(SHARED_FOLDER), { recursive: true });
    await ownFolder(SHARED_FOLDER, 0o755);
    const folder = join(SHARED_FOLDER, `data-${randomBytes(6).toString('hex')}`);
    await ownFolder(folder, 0o755);
    return { folder, cluster: join(folder, 'postgres') };
  } catch (error) {
    throw new EmbeddedServerError(
      `PostgreSQL cannot run as root, uid 65534 cannot enter ${dataDir}, and ${SHARED_FOLDER} cannot be used: ` +
        `${(error as Error).message}. Set DATA_DIR to a folder outside private homes.`,
    );
  }
}
