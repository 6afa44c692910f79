import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { parse, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { buildSchemaSync, createResolversMap } from 'type-graphql';
import { applyAccess } from '../access/apply';
import { requiredAudience } from '../access/field-access';
import { guardedReference } from '../access/guard';
import { correctionResolvers } from '../correct/resolvers';
import type { SubgraphDefinition } from '../definition';
import { serializeToJson } from './json-scalars';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])`;

/** The federated schema of one subgraph, from its decorated classes and references. */
export function buildFederatedSchema(definition: SubgraphDefinition): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [...definition.resolvers, ...correctionResolvers(definition)] as never,
    orphanedTypes: [...(definition.types ?? []), ...definition.references.map((reference) => reference.type)],
    // Arguments are validated where they are read, with coded errors; class-validator would be a second way.
    validate: false,
  });
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  if (query) query.description = 'What the graph answers (查询).';
  if (mutation) mutation.description = 'What can be changed (变更). Each takes one input and gives the changed record or the reasons why not.';
  applyAccess(schema, definition);
  const resolvers = createResolversMap(schema) as Record<string, Record<string, unknown>>;
  for (const reference of definition.references) {
    resolvers[reference.name] = {
      ...resolvers[reference.name],
      // Async, so that a loader that throws fails one entity and not the whole list.
      __resolveReference: guardedReference(requiredAudience(schema.getType(reference.name) as GraphQLObjectType), reference.resolve),
    };
  }
  const federated = buildSubgraphSchema({ typeDefs: parse(`${link}\n${printSchemaWithDirectives(schema)}`), resolvers: resolvers as never });
  serializeToJson(federated);
  return federated;
}
