import { lstat, readFile, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

interface Link {
  /** What the link leads to, and the link itself; both start with `native/`. */
  source: string;
  target: string;
}

/**
 * npm archives hold no symbolic links, so the package lists them and makes them in an install script. Where scripts are
 * switched off (`npm ci --ignore-scripts`) PostgreSQL would not find its libraries.
 */
export async function restoreLibraryLinks(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as Link[]) {
    const link = join(native, relative('native', target));
    if (await lstat(link).catch(() => undefined)) continue;
    await symlink(relative(dirname(target), source), link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}
