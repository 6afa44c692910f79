import { subgraphLogin } from '../database/provision/roles';
import { subgraphs } from '../subgraphs';
import type { DatabaseLogin } from '../subgraphs/kit/database/login';
import type { StatementEvent } from '../subgraphs/kit/database/database';
import { startSubgraph, type RunningSubgraph, type SubgraphOptions } from '../subgraphs/kit/run/subgraph';
import { createGateway, inProcessTransport, readExampleQueries, type Gateway, type GatewayOptions } from '.';
import { exampleFolder, readSupergraph } from './supergraph';

export interface AllInOneOptions extends Pick<GatewayOptions, 'clock' | 'logger' | 'deadlineMs' | 'drainMs' | 'development' | 'corsOrigins' | 'trustProxy' | 'trustedDocuments' | 'rates' | 'authenticate' | 'developmentIssuer'> {
  /** A prepared database (roles, schemas, migrations). */
  readonly owner: DatabaseLogin;
  readonly onStatement?: (event: StatementEvent & { readonly subgraph: string }) => void;
  readonly poolSize?: number;
  /** Lets the subgraphs do what falls due with the day. */
  readonly duties?: SubgraphOptions['duties'];
}

/**
 * The whole graph in one process. Subgraphs are called in memory, yet through the same supergraph and query plans as
 * over HTTP, so that an operation answers alike in both topologies.
 */
export async function startAllInOne({ owner, onStatement, poolSize, duties, ...options }: AllInOneOptions): Promise<Gateway> {
  const running: RunningSubgraph[] = [];
  try {
    for (const definition of subgraphs) {
      const login = subgraphLogin(owner, definition.name);
      const record = onStatement && ((event: StatementEvent) => onStatement({ ...event, subgraph: definition.name }));
      running.push(await startSubgraph(definition, { login, poolSize, duties, onStatement: record }));
    }
    const transports = Object.fromEntries(running.map((subgraph) => [subgraph.name, inProcessTransport(subgraph.execute, subgraph.ready)]));
    return closingWith(await createGateway({ ...options, supergraphSdl: readSupergraph(), transports, exampleQueries: readExampleQueries(exampleFolder) }), running);
  } catch (error) {
    await closeAll(running);
    throw error;
  }
}

const closeAll = async (running: readonly RunningSubgraph[]): Promise<void> => {
  await Promise.all(running.map((subgraph) => subgraph.close()));
};

function closingWith(gateway: Gateway, running: readonly RunningSubgraph[]): Gateway {
  return {
    ...gateway,
    close: async () => {
      await gateway.close();
      await closeAll(running);
    },
  };
}
