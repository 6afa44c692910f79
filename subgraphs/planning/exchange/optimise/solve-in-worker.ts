import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ModelStatusCode } from 'highs';
import type { SolverSettings } from './settings';
import type { SolverModel } from './solver-model';

export interface SolverAnswer {
  readonly modelStatus: ModelStatusCode;
  readonly values: ArrayLike<number> | null;
  readonly bound: number | null;
}

export interface SolverProgress {
  readonly seconds: number;
  readonly found: number | null;
  readonly bound: number | null;
}

type Message = { readonly answer: SolverAnswer; readonly progress?: never } | { readonly progress: SolverProgress; readonly answer?: never };

const source = join(__dirname, 'solver.worker.js');

/** HiGHS blocks its thread until it is done, so it has one of its own, which never outlives this call. Null when aborted. */
export async function solveInWorker(
  { data }: SolverModel,
  { timeLimitSeconds, signal }: SolverSettings,
  onProgress: (progress: SolverProgress) => void,
): Promise<SolverAnswer | null> {
  if (signal?.aborted) return null;
  // The worker needs neither the hooks that this process was started with nor what is in its environment.
  const worker = new Worker(source, { workerData: { data, timeLimitSeconds }, execArgv: [], env: {} });
  const over = new AbortController();
  try {
    return await new Promise<SolverAnswer | null>((resolve, reject) => {
      signal?.addEventListener('abort', () => resolve(null), { signal: over.signal });
      worker.on('message', ({ answer, progress }: Message) => {
        try {
          if (answer) resolve(answer);
          else onProgress(progress);
        } catch (error) {
          reject(error);
        }
      });
      worker.on('error', reject);
      worker.on('exit', (code) => reject(new Error(`The solver ended with exit code ${code} before it answered.`)));
    });
  } finally {
    over.abort();
    await worker.terminate();
  }
}
