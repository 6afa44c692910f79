import { chmod, lchown, lstat, mkdir } from 'node:fs/promises';
import { EmbeddedServerError } from './errors';
import type { RuntimeUser } from './runtime-user';

/**
 * Makes a folder, or accepts an existing one, in a place where other users can write (`/tmp`): what they prepared there,
 * a link or a folder of their own, must never be trusted with our programs or our socket.
 */
export async function ownFolder(path: string, mode: number, user?: RuntimeUser): Promise<void> {
  const made = await mkdir(path, { mode }).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return false;
      throw error;
    },
  );
  if (made) {
    // mkdir's mode is cut by the umask.
    await chmod(path, mode);
    if (user) await lchown(path, user.uid, user.gid);
  }
  if (process.platform === 'win32') return;

  const found = await lstat(path);
  const expected = user?.uid ?? process.getuid?.();
  if (!found.isDirectory() || found.uid !== expected || (found.mode & 0o022) !== 0) {
    throw new EmbeddedServerError(
      `${path} must be a folder of uid ${expected} that nobody else can write to, but it is ` +
        `${found.isDirectory() ? 'one' : 'a file or link'} of uid ${found.uid} with mode ${(found.mode & 0o777).toString(8)}. Remove it and start again.`,
    );
  }
}
