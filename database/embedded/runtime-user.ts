import { stat } from 'node:fs/promises';
import { run } from './run';

export interface RuntimeUser {
  uid: number;
  gid: number;
}

const NOBODY: RuntimeUser = { uid: 65534, gid: 65534 };

/**
 * PostgreSQL refuses to run as root, so root lends it the owner of the cluster, or nobody for a new one.
 * Keeping the owner lets a user run the product once with sudo and still open the folder afterwards.
 * Undefined means: run as we are.
 */
export async function runtimeUser(cluster: string): Promise<RuntimeUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const existing = await stat(cluster).catch(() => undefined);
  return existing && existing.uid !== 0 ? { uid: existing.uid, gid: existing.gid } : NOBODY;
}

/** Asked of the system rather than computed from mode bits: access lists and mounts count too. */
export async function canEnter(folder: string, user: RuntimeUser | undefined): Promise<boolean> {
  if (!user) return true;
  const { code } = await run('/bin/sh', ['-c', 'test -x "$1"', 'sh', folder], user);
  return code === 0;
}
