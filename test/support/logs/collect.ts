import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { formatWithOptions } from 'node:util';

/** Where the global setup has all logs of a run gathered, for the global teardown to look through. */
export const folderVariable = 'SNG_TEST_LOGS';

const ofThisWorker = (): string | undefined => {
  const folder = process.env[folderVariable];
  return folder === undefined ? undefined : join(folder, `worker-${process.env.JEST_WORKER_ID ?? '0'}.log`);
};

/** Deeper than a console goes, as a log that is written as JSON would be. */
const inFull = { depth: 8, breakLength: Infinity };

/** Keeps one entry of the log of a gateway or subgraph that runs inside a test. */
export function collect(...entry: readonly unknown[]): void {
  const file = ofThisWorker();
  if (file !== undefined) appendFileSync(file, `${formatWithOptions(inFull, ...entry)}\n`);
}

/** What was logged inside the tests of this worker while some work was done. */
export async function loggedDuring(work: () => Promise<unknown>): Promise<string> {
  const file = ofThisWorker();
  const read = (): string => (file !== undefined && existsSync(file) ? readFileSync(file, 'utf8') : '');
  const before = read().length;
  await work();
  return read().slice(before);
}

/** Keeps what a process that a test starts writes. */
export function collectFrom(stream: Readable): void {
  stream.setEncoding('utf8').on('data', (text: string) => collect(text));
}
