import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { secretsIn } from './secrets';

/** Looks through every log of a folder. Throws with the file and line of each secret. */
export function scanLogs(folder: string): void {
  const found = readdirSync(folder).flatMap((file) => secretsIn(readFileSync(join(folder, file), 'utf8')).map(({ what, line }) => `${join(folder, file)}:${line} holds ${what}`));
  if (found.length > 0) throw new Error(`Logs hold what they must not:\n${found.join('\n')}`);
}
