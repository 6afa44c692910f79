import { Scope } from '../../../../kit';
import type { Progress } from '../../optimise';
import { tellProgress } from './progress';

/** How often the database is told, milliseconds. */
const beat = 1_000;
/** How long it may take to be told, milliseconds. */
const longestTellMs = 5_000;

/** What the signs of life of a plan are told through: a change may be under way in the scope of the plan, and its reads may be held up for long. */
export const scopeOfPulse = ({ envelope, database }: Scope): Scope => new Scope(envelope, database, { work: 'pulse', readMs: longestTellMs });

export interface Pulse {
  /** Aborted once the plan is cancelled. */
  readonly cancelled: AbortSignal;
  /** What is told from now on. */
  show(progress: Progress): void;
  /** Tells it without waiting for the next beat. */
  tell(): Promise<void>;
  /** Resolves when nothing is told any more. */
  stop(): Promise<void>;
}

/**
 * Tells the database every second how far a plan is, and learns there whether to go on: from when the plan waits for its turn, and also
 * while the solver says nothing, for whoever falls silent is taken to be gone.
 */
export function beginPulse(scope: Scope, planId: string): Pulse {
  const cancelling = new AbortController();
  let latest: Progress = { seconds: 0, found: null, bound: null, gap: null };
  let telling: Promise<void> | null = null;
  const tell = async (): Promise<void> => {
    if (!(await tellProgress(scope, planId, latest))) cancelling.abort();
  };
  const timer = setInterval(() => {
    // What could not be told is told with the next beat.
    telling ??= tell()
      .catch(() => undefined)
      .finally(() => (telling = null));
  }, beat);
  timer.unref();
  return {
    cancelled: cancelling.signal,
    show: (progress) => {
      latest = progress;
    },
    tell,
    stop: async () => {
      clearInterval(timer);
      await telling;
    },
  };
}
