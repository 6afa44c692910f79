import { setTimeout as pause } from 'node:timers/promises';
import type { ExecutionResult } from 'graphql';
import { Pool } from 'undici';
import type { Envelope } from '../../subgraphs/kit/context/envelope/envelope';
import { envelopeHeader, signEnvelope } from '../../subgraphs/kit/context/envelope/header';
import type { EnvelopeKeys } from '../../subgraphs/kit/context/envelope/keys';
import type { SubgraphRequest } from '../../subgraphs/kit/executor';
import { withDeadline } from './deadline';
import { answerFault, connectionFault, isRefused, isReset } from './http-faults';
import { readAnswer } from './read-answer';
import type { SubgraphTransport } from './transport';

/** A refused connection mostly means a restart: time for a listener to come back, short beside the 400 ms a down subgraph may cost. */
const refusedPauseMs = 100;
const readyProbeMs = 1_000;
const connectMs = 1_000;
/** Requests one gateway has open to one subgraph; more wait in the pool, still under their deadline. */
const poolSize = 64;

export interface HttpTransportOptions {
  readonly url: string;
  /** Name of the subgraph, to which alone what is signed is addressed. */
  readonly name: string;
  readonly keys: EnvelopeKeys;
}

/** Asks a subgraph in another process over kept-alive connections (measured: nearly twice the requests of the stock fetcher). */
export function httpTransport({ url, name, keys }: HttpTransportOptions): SubgraphTransport {
  const { origin, pathname, search } = new URL(url);
  const pool = new Pool(origin, { connections: poolSize, connect: { timeout: connectMs } });

  const post = async (request: SubgraphRequest, envelope: Envelope, signal: AbortSignal): Promise<ExecutionResult> => {
    const { query, variables, operationName } = request;
    const body = JSON.stringify({ query, variables, operationName });
    // Signed anew for each try: a subgraph takes no header twice.
    const signed = signEnvelope(envelope, keys, { audience: name, body });
    const headers = { 'content-type': 'application/json', accept: 'application/json', [envelopeHeader]: signed };
    const response = await pool.request({ method: 'POST', path: pathname + search, headers, body, signal });
    // From here on the subgraph has begun to answer: whatever fails now is a bad answer and is not asked for again.
    const text = await response.body.text().catch((error: unknown) => {
      throw answerFault(error);
    });
    return readAnswer(response.statusCode, text);
  };

  const postWithRetry = async (request: SubgraphRequest, envelope: Envelope, signal: AbortSignal): Promise<ExecutionResult> => {
    try {
      return await post(request, envelope, signal);
    } catch (error) {
      // A mutation whose connection was reset may have been carried out; a refused one cannot have been.
      if (isRefused(error)) await pause(refusedPauseMs, undefined, { signal });
      else if (!isReset(error) || isMutation(request)) throw connectionFault(error);
    }
    return post(request, envelope, signal).catch((error: unknown) => {
      throw connectionFault(error);
    });
  };

  return {
    execute: (request, envelope) => withDeadline(envelope.deadline, (signal) => postWithRetry(request, envelope, signal)),
    ready: async () => {
      try {
        const signal = AbortSignal.timeout(readyProbeMs);
        const response = await pool.request({ method: 'GET', path: '/readyz', signal });
        await response.body.dump();
        return response.statusCode === 200;
      } catch {
        return false;
      }
    },
    // Requests in flight were answered before the gateway closes its transports; what is left hangs.
    close: () => pool.destroy(),
  };
}

/** The planner writes the keyword in front of every operation that is not a query. */
const isMutation = ({ query }: SubgraphRequest): boolean => /^\s*mutation\b/.test(query);
