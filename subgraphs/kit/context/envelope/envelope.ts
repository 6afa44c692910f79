import type { Viewer } from '../viewer';

/**
 * What travels with one request from the gateway to every subgraph it asks.
 * The same object in process and, as JSON, over HTTP.
 */
export interface Envelope {
  /** Names the request in logs and errors of every part of the graph. */
  readonly requestId: string;
  readonly viewer: Viewer;
  /** The day `on: Date` arguments default to, ISO 8601 (YYYY-MM-DD): one answer never mixes two days. */
  readonly today: string;
  /** Epoch milliseconds after which nobody waits for the answer. */
  readonly deadline: number;
}
