import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { getNullableType, parse, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { buildSchemaSync, createResolversMap } from 'type-graphql';
import { applyAccess } from '../access/apply';
import { requiredAudience } from '../access/field-access';
import { guardedReference } from '../access/guard';
import { correctionResolvers } from '../correct/resolvers';
import type { SubgraphDefinition } from '../definition';
import { followAreaCodes } from '../follow/area-codes';
import { serializeToJson } from './json-scalars';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])`;

/** The federated schema of one subgraph, from its decorated classes and references. */
export function buildFederatedSchema(definition: SubgraphDefinition): GraphQLSchema {
  const schema = buildDeclaredSchema(definition);
  followAreaCodes(schema);
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

/** The schema as the classes of a subgraph declare it, before it knows who may see what and what other subgraphs ask of it. */
export function buildDeclaredSchema(definition: SubgraphDefinition): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [...definition.resolvers, ...correctionResolvers(definition)] as never,
    orphanedTypes: [...(definition.types ?? []), ...definition.references.map((reference) => reference.type)],
    // Arguments are validated where they are read, with coded errors; class-validator would be a second way.
    validate: false,
  });
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  if (query) {
    query.description = 'What the graph answers (查询).';
    loosenRoots(query);
  }
  if (mutation) mutation.description = 'What can be changed (变更). Each takes one input and gives the changed record or the reasons why not.';
  return schema;
}

/**
 * A root that cannot be answered (its subgraph is down, its cursor is another list's) is null with its error and leaves its neighbours:
 * under a non-null root the whole answer would go. So every root is nullable here, whatever its declaration says; what is inside stays as declared.
 */
function loosenRoots(query: GraphQLObjectType): void {
  for (const field of Object.values(query.getFields())) field.type = getNullableType(field.type);
}
