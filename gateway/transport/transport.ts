import type { ExecutionResult } from 'graphql';
import type { Envelope } from '../../subgraphs/kit/context/envelope/envelope';
import type { SubgraphRequest } from '../../subgraphs/kit/executor';

/** The way to one subgraph. Which one it is decides the topology; nothing else of the gateway knows. */
export interface SubgraphTransport {
  /** Rejects with a `TransportFault` when there is no answer that can be read before the envelope's deadline. */
  execute(request: SubgraphRequest, envelope: Envelope): Promise<ExecutionResult>;
  /** Whether the subgraph would answer now; never rejects. */
  ready(): Promise<boolean>;
  close(): Promise<void>;
}

export type TransportFaultCode = 'SUBGRAPH_BAD_ANSWER' | 'SUBGRAPH_TIMEOUT' | 'SUBGRAPH_UNAVAILABLE';

/** Why there is no answer. The code goes to the client; message and cause may name addresses and go to the log only. */
export class TransportFault extends Error {
  override readonly name = 'TransportFault';

  constructor(
    readonly code: TransportFaultCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
