import { isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import type { ConcreteClass, SubgraphDefinition } from '../definition';
import { audienceNote, mutationNote, typeNote } from './describe';
import { audienceOfType, fieldAccessOf } from './field-access';
import { guarded, guardedMutation } from './guard';

/**
 * Puts access into a schema: every field and type says in its description for whom it is, and those that are for fewer than
 * the object that has them get a guard. Throws for a type without an audience and for a mutation without a rule.
 */
export function applyAccess(schema: GraphQLSchema, { access, references }: SubgraphDefinition): void {
  const entities = new Map<string, ConcreteClass>(references.map(({ name, type }) => [name, type]));
  for (const field of fieldAccessOf(schema)) {
    const target = (schema.getType(field.type) as GraphQLObjectType).getFields()[field.field];
    if (!target) continue;
    target.description = `${target.description ?? ''}${audienceNote(field)}`;
    if (field.guarded && target.resolve) target.resolve = guarded(field, entities.get(field.type), target.resolve);
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || type === schema.getQueryType() || type === schema.getMutationType()) continue;
    const audience = audienceOfType(type);
    const policy = access.rows.find(({ entity }) => entity === entities.get(type.name));
    if (audience && type.description) type.description += typeNote(audience, policy);
  }
  for (const mutation of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const rule = access.mutations[mutation.name];
    if (!rule) throw new Error(`No role may make ${mutation.name}: give it a rule among the subgraph's mutations.`);
    mutation.description = `${mutation.description ?? ''}${mutationNote(rule)}`;
    if (mutation.resolve) mutation.resolve = guardedMutation(rule, mutation.resolve);
  }
}
