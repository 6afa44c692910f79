import { isUnionType, type ExecutionResult, type GraphQLObjectType } from 'graphql';
import { subgraphLogin } from '../../../database/provision/roles';
import { subgraphs } from '../../../subgraphs';
import type { Viewer } from '../../../subgraphs/kit/context/viewer';
import type { DatabaseLogin } from '../../../subgraphs/kit/database/login';
import { listen } from '../../../subgraphs/kit/run/listen';
import { startSubgraph, type RunningSubgraph } from '../../../subgraphs/kit/run/subgraph';
import { signedTransport, testKeys } from '../../support/envelope-keys';

export const names = subgraphs.map(({ name }) => name);

/** The subgraphs behind their listeners, asked as by a gateway that signs whatever it is told to. */
export interface Listeners {
  of(name: string): RunningSubgraph;
  /** Types that a subgraph finds by a key. */
  entityTypes(name: string): readonly GraphQLObjectType[];
  ask(name: string, query: string, variables: Record<string, unknown>, asking: Viewer): Promise<ExecutionResult>;
  close(): Promise<void>;
}

export async function startListeners(owner: DatabaseLogin): Promise<Listeners> {
  const parts = await Promise.all(
    subgraphs.map(async (definition) => {
      const subgraph = await startSubgraph(definition, { login: subgraphLogin(owner, definition.name), poolSize: 2 });
      const listener = await listen(subgraph, { host: '127.0.0.1', port: 0, keys: testKeys(definition.name) });
      return { subgraph, listener, transport: signedTransport(definition.name, listener.url) };
    }),
  );
  const part = (name: string): (typeof parts)[number] => parts.find(({ subgraph }) => subgraph.name === name)!;
  return {
    of: (name) => part(name).subgraph,
    entityTypes(name) {
      const union = part(name).subgraph.schema.getType('_Entity');
      return isUnionType(union) ? union.getTypes() : [];
    },
    ask: (name, query, variables, viewer) => part(name).transport.execute({ query, variables }, { requestId: 'forged', viewer, today: '2026-11-23', deadline: Date.now() + 10_000 }),
    async close() {
      for (const { subgraph, listener, transport } of parts) {
        await transport.close();
        await listener.close();
        await subgraph.close();
      }
    },
  };
}

/** A question for entities of a type by their representations `$r`. */
export const entitiesOf = (type: string, selections: string): string => `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { ${selections} } } }`;

/** The entities of an answer that are there. */
export const entitiesIn = ({ data }: ExecutionResult): object[] => ((data as { _entities?: (object | null)[] } | null | undefined)?._entities ?? []).filter((entity) => entity !== null);
