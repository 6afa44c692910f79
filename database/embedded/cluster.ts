import { chown, mkdir, mkdtemp, readFile, readdir, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EmbeddedServerError } from './errors';
import { program, type NativePackage } from './native';
import type { Place } from './place';
import { run, type RunResult } from './run';
import type { RuntimeUser } from './runtime-user';

export const SUPERUSER = 'postgres';
const PARTIAL = 'postgres.init-';

/** Whether the cluster exists; one that this process or this PostgreSQL cannot open is an error. */
export async function clusterExists(cluster: string, native: NativePackage): Promise<boolean> {
  const found = await stat(cluster).catch(() => undefined);
  if (!found) return false;
  const uid = process.getuid?.() ?? 0;
  if (uid !== 0 && found.uid !== uid) {
    throw new EmbeddedServerError(`${cluster} belongs to uid ${found.uid}, this process runs as uid ${uid}. Start it as the same user as before.`);
  }
  const version = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => 'none');
  const expected = native.version.split('.')[0];
  if (version.trim() === expected) return true;
  throw new EmbeddedServerError(`${cluster} should be a cluster of PostgreSQL ${expected}, but its PG_VERSION is ${version.trim()}.`);
}

/**
 * Initialises beside the cluster's place and renames the finished folder into it, so that a cluster is either complete or
 * not there. Collation is built in: the same order on every machine, whatever its C library.
 */
export async function initialiseCluster(options: {
  place: Place;
  native: NativePackage;
  user: RuntimeUser | undefined;
  password: string;
  /** Off only where the server itself runs without fsync. */
  sync: boolean;
}): Promise<void> {
  const { place, native, user, password, sync } = options;
  const partial = await mkdtemp(join(place.folder, PARTIAL));
  try {
    const data = join(partial, 'data');
    const passwordFile = join(partial, 'password');
    await mkdir(data, { mode: 0o700 });
    await writeFile(passwordFile, password, { mode: 0o600 });
    if (user) await Promise.all([partial, data, passwordFile].map((path) => chown(path, user.uid, user.gid)));

    const args = ['-D', data, '-U', SUPERUSER, '--pwfile', passwordFile, '--auth', 'scram-sha-256', '--encoding', 'UTF8'];
    args.push('--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8', '--locale', 'C', '--no-instructions');
    if (!sync) args.push('--no-sync');
    const { code, output } = await withCharacterType((ctype) => run(program(native, 'initdb'), [...args, '--lc-ctype', ctype], user));
    if (code !== 0) throw new EmbeddedServerError(`initdb could not make ${place.cluster}: ${lastLines(output, 8)}`);
    await rename(data, place.cluster);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

/**
 * pg_trgm asks the C library, not the built-in locale, what a letter is: under plain C no Chinese character is one, and
 * a search by similarity would find nothing. Which of the UTF-8 locales there is depends on the system.
 */
async function withCharacterType(attempt: (ctype: string) => Promise<RunResult>): Promise<RunResult> {
  for (const ctype of ['C.UTF-8', 'en_US.UTF-8']) {
    const result = await attempt(ctype);
    if (!/invalid locale/.test(result.output)) return result;
  }
  return attempt('C');
}

/** Removes what a killed initialisation left. Its initdb may still be writing for a moment, hence the retries. */
export async function removePartialClusters(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name.startsWith(PARTIAL)) await rm(join(folder, name), { recursive: true, force: true, maxRetries: 20 });
  }
}

/** The data folder names the cluster also when that had to be placed elsewhere. */
export async function linkCluster(dataDir: string, place: Place): Promise<void> {
  if (place.folder !== dataDir) await symlink(place.cluster, join(dataDir, 'postgres'));
}

function lastLines(text: string, count: number): string {
  return text.split('\n').slice(-count).join('\n');
}
