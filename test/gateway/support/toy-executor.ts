import { buildSubgraphSchema } from '@apollo/subgraph';
import { composeServices } from '@apollo/composition';
import { execute, parse } from 'graphql';
import type { SubgraphExecutor } from '../../../subgraphs/kit/executor';
import type { ToyResolver, ToySubgraph } from './toy-subgraphs';

export function toyExecutor({ typeDefs, resolvers, scalars = [] }: ToySubgraph): SubgraphExecutor {
  const nested: Record<string, Record<string, ToyResolver>> = {};
  for (const [coordinate, resolver] of Object.entries(resolvers)) {
    const [type = '', field = ''] = coordinate.split('.');
    (nested[type] ??= {})[field] = resolver;
  }
  const schema = buildSubgraphSchema({ typeDefs, resolvers: { ...nested, ...Object.fromEntries(scalars.map((scalar) => [scalar.name, scalar])) } as never });
  return async ({ query, variables, operationName }, envelope) =>
    execute({ schema, document: parse(query), variableValues: variables, operationName, contextValue: { envelope } });
}

export function composeToys(subgraphs: readonly ToySubgraph[]): string {
  const { supergraphSdl, errors } = composeServices(
    subgraphs.map(({ name, typeDefs }) => ({ name, typeDefs, url: `http://${name}.invalid/graphql` })),
  );
  if (supergraphSdl) return supergraphSdl;
  throw new Error(`The toy subgraphs do not compose: ${errors?.map(({ message }) => message).join('; ')}`);
}
