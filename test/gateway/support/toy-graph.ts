import { createGateway, inProcessTransport, type Gateway, type GatewayOptions, type SubgraphTransport } from '../../../gateway';
import type { LogFields, Logger } from '../../../gateway/logger';
import type { SubgraphExecutor, SubgraphRequest } from '../../../subgraphs/kit/executor';
import { listen, serveExecutor, type Listener } from './listener';
import { composeToys, toyExecutor } from './toy-executor';
import { toySubgraphs, type ToyResolvers, type ToySubgraph } from './toy-subgraphs';
import { signedTransport } from '../../support/envelope-keys';
import { collect } from '../../support/logs/collect';

export const topologies = ['in process', 'over HTTP'] as const;
export type Topology = (typeof topologies)[number];

export interface ToyGraphOptions extends Partial<GatewayOptions> {
  /** Others than the three. */
  readonly subgraphs?: readonly ToySubgraph[];
  readonly resolvers?: Readonly<Record<string, ToyResolvers>>;
  /** Takes the place of whole subgraphs, by name. */
  readonly executors?: Readonly<Record<string, SubgraphExecutor>>;
}

export interface ToyGraph {
  readonly gateway: Gateway;
  /** What each subgraph was asked, in order. */
  readonly received: Readonly<Record<string, SubgraphRequest[]>>;
  readonly logged: { level: string; message: string; fields?: LogFields }[];
  readonly listeners: Readonly<Record<string, Listener>>;
  close(): Promise<void>;
}

/** The gateway over the three toy subgraphs, each called directly or behind a real listener. */
export async function startToyGraph(topology: Topology, { resolvers, executors, subgraphs = toySubgraphs(resolvers), ...options }: ToyGraphOptions = {}): Promise<ToyGraph> {
  const received: Record<string, SubgraphRequest[]> = {};
  const listeners: Record<string, Listener> = {};
  const transports: Record<string, SubgraphTransport> = {};
  for (const subgraph of subgraphs) {
    const requests: SubgraphRequest[] = (received[subgraph.name] = []);
    const execute = executors?.[subgraph.name] ?? toyExecutor(subgraph);
    const recording: SubgraphExecutor = (request, envelope) => {
      requests.push(request);
      return execute(request, envelope);
    };
    if (topology === 'in process') transports[subgraph.name] = inProcessTransport(recording);
    else {
      const listener = (listeners[subgraph.name] = await listen(serveExecutor(subgraph.name, recording)));
      transports[subgraph.name] = signedTransport(subgraph.name, listener.url);
    }
  }
  const { logger, logged } = recordingLogger();
  const gateway = await createGateway({
    supergraphSdl: composeToys(subgraphs),
    logger,
    ...options,
    transports: { ...transports, ...options.transports },
  });
  const close = async (): Promise<void> => {
    await gateway.close();
    await Promise.all(Object.values(listeners).map((listener) => listener.close()));
    await Promise.all(Object.values(transports).map((transport) => transport.close()));
  };
  return { gateway, received, logged, listeners, close };
}

function recordingLogger(): { logger: Logger; logged: ToyGraph['logged'] } {
  const logged: ToyGraph['logged'] = [];
  const record = (level: string) => (message: string, fields?: LogFields) => {
    collect(message, fields);
    logged.push({ level, message, fields });
  };
  return { logged, logger: { debug: record('debug'), info: record('info'), warn: record('warn'), error: record('error') } };
}
