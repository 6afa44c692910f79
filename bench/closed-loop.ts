import { performance } from 'node:perf_hooks';
import { Pool } from 'undici';

export interface Measured {
  readonly requests: number;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

const percentile = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** So many clients ask the same operation again and again, each waiting for its answer, for so many seconds. Throws on the first wrong answer. */
export async function closedLoop(url: string, query: string, { clients, seconds, token, variables }: { clients: number; seconds: number; token: string; variables?: Record<string, unknown> }): Promise<Measured> {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections: clients });
  const body = JSON.stringify({ query, variables });
  const times: number[] = [];
  const began = performance.now();
  const end = began + seconds * 1000;
  const client = async (): Promise<void> => {
    while (performance.now() < end) {
      const start = performance.now();
      const answer = await pool.request({ method: 'POST', path: pathname, headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body });
      const { errors } = (await answer.body.json()) as { errors?: unknown };
      if (answer.statusCode !== 200 || errors) throw new Error(`Status ${answer.statusCode}: ${JSON.stringify(errors)}`);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const elapsed = performance.now() - began;
  await pool.close();
  times.sort((a, b) => a - b);
  return { requests: times.length, perSecond: (1000 * times.length) / elapsed, p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
}
