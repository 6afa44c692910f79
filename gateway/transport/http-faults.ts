import { TransportFault } from './transport';

const resetCodes = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);

const codeOf = (error: unknown): unknown => {
  const { code, errors } = (error ?? {}) as { code?: unknown; errors?: readonly unknown[] };
  // Node reports a name with several addresses (::1 and 127.0.0.1) as an AggregateError; its parts carry the code.
  return code ?? (errors?.[0] as { code?: unknown } | undefined)?.code;
};

export const isRefused = (error: unknown): boolean => codeOf(error) === 'ECONNREFUSED';

/** The connection broke before any answer: also what a kept-alive connection does when the subgraph restarted meanwhile. */
export const isReset = (error: unknown): boolean => !(error instanceof TransportFault) && resetCodes.has(String(codeOf(error)));

/** For a request that got no answer at all. */
export function connectionFault(error: unknown): TransportFault {
  if (error instanceof TransportFault) return error;
  return new TransportFault('SUBGRAPH_UNAVAILABLE', `No answer from the subgraph: ${String(codeOf(error) ?? error)}.`, { cause: error });
}

/** For an answer that broke off: status and headers came, the body did not. */
export function answerFault(error: unknown): TransportFault {
  if (error instanceof TransportFault) return error;
  return new TransportFault('SUBGRAPH_BAD_ANSWER', `The answer broke off: ${String(codeOf(error) ?? error)}.`, { cause: error });
}
