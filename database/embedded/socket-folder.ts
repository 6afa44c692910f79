import { createHash } from 'node:crypto';
import { chmod, lchown, mkdir, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedServerError } from './errors';
import { ownFolder } from './own-folder';
import type { Place } from './place';
import { canEnter, type RuntimeUser } from './runtime-user';

/** sun_path holds 108 bytes on Linux and 104 on macOS, the closing zero included. */
const LONGEST_PATH = 103;

/** The folder of the Unix socket: `run` beside the cluster, or where that path is too long a short one under /tmp. */
export async function socketFolder(place: Place, port: number, user: RuntimeUser | undefined): Promise<string> {
  const beside = join(place.folder, 'run');
  if (fits(beside, port)) {
    await mkdir(beside, { recursive: true, mode: 0o700 });
    await chmod(beside, 0o700);
    if (user) await lchown(beside, user.uid, user.gid);
    return emptied(beside);
  }
  const name = `sng-${createHash('sha256').update(place.cluster).digest('hex').slice(0, 12)}`;
  for (const parent of [tmpdir(), '/tmp']) {
    const folder = join(parent, name);
    if (!fits(folder, port) || !(await canEnter(parent, user))) continue;
    await ownFolder(folder, 0o700, user);
    return emptied(folder);
  }
  throw new EmbeddedServerError(`No folder for the PostgreSQL socket: ${beside} is longer than ${LONGEST_PATH} bytes and ${tmpdir()} cannot be used.`);
}

function fits(folder: string, port: number): boolean {
  return Buffer.byteLength(join(folder, `.s.PGSQL.${port}`)) <= LONGEST_PATH;
}

/** A lock file left there by a killed server would be believed if its process number is in use again. */
async function emptied(folder: string): Promise<string> {
  for (const name of await readdir(folder)) {
    if (name.startsWith('.s.PGSQL.')) await rm(join(folder, name), { force: true });
  }
  return folder;
}
