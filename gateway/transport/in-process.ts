import type { SubgraphExecutor } from '../../subgraphs/kit/executor';
import { withDeadline } from './deadline';
import type { SubgraphTransport } from './transport';

/** Calls a subgraph of this process. Whoever started it closes it: its database outlives the gateway's last request. */
export function inProcessTransport(executor: SubgraphExecutor, ready: () => Promise<boolean> = async () => true): SubgraphTransport {
  return {
    execute: (request, envelope) => withDeadline(envelope.deadline, () => executor(request, envelope)),
    ready: () => ready().catch(() => false),
    close: async () => {},
  };
}
