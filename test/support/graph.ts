import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { createGateway, type Gateway, type GatewayAnswer } from '../../gateway';
import { startAllInOne } from '../../gateway/all-in-one';
import { readSupergraph } from '../../gateway/supergraph';
import { subgraphLogin } from '../../database/provision/roles';
import { subgraphs } from '../../subgraphs';
import type { StatementEvent } from '../../subgraphs/kit/database/database';
import type { DatabaseLogin } from '../../subgraphs/kit/database/login';
import { listen, type SubgraphListener } from '../../subgraphs/kit/run/listen';
import type { Identity, Viewer } from '../../subgraphs/kit/context/viewer';
import { startSubgraph, type RunningSubgraph } from '../../subgraphs/kit/run/subgraph';
import { signedTransport, testKeys } from './envelope-keys';
import { administrator } from './viewers';

export const topologies = ['all-in-one', 'distributed'] as const;
export type Topology = (typeof topologies)[number];

export type Statement = StatementEvent & { readonly subgraph: string };

type Page = { nodes: unknown } | { edges: unknown } | { totalCount: unknown };

/** An answer without errors: what is null only where it is forbidden, payloads and pages at the root, is there. */
type Answered<Data> = {
  [Field in keyof Data]-?: Extract<NonNullable<Data[Field]>, { userErrors: unknown } | Page> extends never ? Data[Field] : NonNullable<Data[Field]>;
};

export interface TestGraph {
  readonly gateway: Gateway;
  /** Asks and expects no errors; throws them otherwise. Data and variables have the types of the operation. */
  ask<Data, Variables extends Record<string, unknown>>(query: TypedDocumentNode<Data, Variables>, variables?: Variables): Promise<Answered<Data>>;
  /** `asking`: who, when not the graph's usual viewer. */
  answer(query: string, variables?: Record<string, unknown>, asking?: Identity): Promise<GatewayAnswer>;
  /** Every statement sent so far, in order; empty it to count those of one request. */
  readonly statements: Statement[];
  /** Moves the clock of the graph to noon of a day. */
  setToday(day: string): void;
  close(): Promise<void>;
}

/**
 * One connection to a subgraph: what its loaders gather into one statement then depends on the operation alone, not on
 * which of two answers of the database came first, so that statements can be counted.
 */
const countable = 1;

/** The day the sample tests ask on, so that their answers do not depend on when they run. */
export const today = new Date('2026-11-23T02:00:00Z');

interface GraphOptions {
  /** Connections of each subgraph; more than one lets writers really meet. */
  readonly poolSize?: number;
  /** How long one answer may take, for tests that make very many wait for each other; the gateway's own when left out. */
  readonly deadlineMs?: number;
  /** Who asks when nothing else is said. */
  readonly viewer?: Viewer;
}

export async function startGraph(owner: DatabaseLogin, topology: Topology = 'all-in-one', { poolSize = countable, viewer = administrator, deadlineMs }: GraphOptions = {}): Promise<TestGraph> {
  const statements: Statement[] = [];
  let now = today;
  const gateway = await (topology === 'all-in-one' ? allInOne : distributed)({ owner, poolSize, deadlineMs, onStatement: (statement) => statements.push(statement), clock: () => now });
  const answer: TestGraph['answer'] = (query, variables, asking = viewer) => gateway.execute({ query, variables }, asking);
  return {
    gateway,
    statements,
    answer,
    async ask<Data>(query: TypedDocumentNode<Data>, variables?: Record<string, unknown>) {
      const { data, errors } = await answer(print(query), variables);
      if (errors) throw new Error(`The graph answered with errors: ${JSON.stringify(errors, null, 2)}`);
      return data as Answered<Data>;
    },
    setToday(day) {
      now = new Date(`${day}T04:00:00Z`);
    },
    close: () => gateway.close(),
  };
}

interface Parts {
  readonly owner: DatabaseLogin;
  readonly poolSize: number;
  readonly deadlineMs: number | undefined;
  readonly onStatement: (statement: Statement) => void;
  readonly clock: () => Date;
}

const allInOne = (parts: Parts): Promise<Gateway> => startAllInOne(parts);

async function distributed({ owner, poolSize, deadlineMs, onStatement, clock }: Parts): Promise<Gateway> {
  const running: { subgraph: RunningSubgraph; listener: SubgraphListener }[] = [];
  for (const definition of subgraphs) {
    const subgraph = await startSubgraph(definition, {
      login: subgraphLogin(owner, definition.name),
      poolSize,
      onStatement: (event) => onStatement({ ...event, subgraph: definition.name }),
    });
    running.push({ subgraph, listener: await listen(subgraph, { host: '127.0.0.1', port: 0, keys: testKeys(definition.name) }) });
  }
  const transports = Object.fromEntries(running.map(({ subgraph, listener }) => [subgraph.name, signedTransport(subgraph.name, listener.url)]));
  const gateway = await createGateway({ supergraphSdl: readSupergraph(), transports, clock, deadlineMs });
  return {
    ...gateway,
    close: async () => {
      await gateway.close();
      await Promise.all(running.map(async ({ subgraph, listener }) => {
        await listener.close();
        await subgraph.close();
      }));
    },
  };
}
