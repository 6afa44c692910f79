import { randomUUID } from 'node:crypto';
import { Scope } from '../context/scope';
import type { Viewer } from '../context/viewer';
import type { Database } from '../database/database';
import type { SubgraphDefinition } from '../definition';

/** How often a process looks whether something has fallen due, milliseconds. */
const every = 10 * 60_000;
/** How long one round may take, milliseconds. */
const longest = 60_000;

/** Nobody: the log of such a change names the operation alone. */
const itself: Viewer = { subject: null, role: 'SYSTEM_ADMINISTRATOR', counties: [], school: null, teacher: null, scope: null };

export interface Duties {
  /** What day it is, YYYY-MM-DD. */
  readonly today: () => string;
}

/**
 * Does what falls due with the day without anybody asking: at once and every ten minutes until it is stopped, which waits for a round under way. Several
 * processes may do so: each duty locks what it does.
 */
export function keepDuties({ duties = [] }: SubgraphDefinition, database: Database, { today }: Duties, report: (error: unknown, requestId: string) => void): () => Promise<void> {
  if (duties.length === 0) return () => Promise.resolve();
  const round = async (): Promise<void> => {
    const scope = new Scope({ requestId: randomUUID(), viewer: itself, today: today(), deadline: Date.now() + longest }, database);
    for (const duty of duties) await duty(scope).catch((error: unknown) => report(error, scope.envelope.requestId));
  };
  let underWay: Promise<void> | null = null;
  const begin = (): void => {
    underWay ??= round().finally(() => (underWay = null));
  };
  begin();
  const timer = setInterval(begin, every);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await underWay;
  };
}
