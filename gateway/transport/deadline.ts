import { TransportFault } from './transport';

/**
 * Runs `work` until the deadline (epoch milliseconds) and not longer: then it rejects with SUBGRAPH_TIMEOUT whatever
 * `work` does, and aborts the signal so that a socket is let go. The timer is cleared, because thousands of requests
 * a second would otherwise each keep one for seconds.
 */
export async function withDeadline<T>(deadline: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const remaining = deadline - Date.now();
  if (remaining <= 0) throw new TransportFault('SUBGRAPH_TIMEOUT', `The deadline passed ${-remaining} ms before the subgraph was asked.`);
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const fault = new TransportFault('SUBGRAPH_TIMEOUT', `No answer within the ${remaining} ms that were left.`);
      reject(fault);
      controller.abort(fault);
    }, remaining);
  });
  try {
    return await Promise.race([work(controller.signal), timeout]);
  } finally {
    clearTimeout(timer);
  }
}
