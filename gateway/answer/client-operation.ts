import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { ResponsePath } from './response-path';

/** A field as asked, with the name of the type it is asked of. */
export interface AskedField {
  readonly parent: string;
  readonly node: FieldNode;
}

/** What the client's operation says about one place of its answer. */
export interface AskedPlace {
  readonly type: GraphQLOutputType;
  readonly keys: ReadonlySet<string>;
}

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

export const responseKey = (node: FieldNode): string => node.alias?.value ?? node.name.value;

/** The client's own operation, for telling errors in its terms. Looked at only when something went wrong. */
export interface ClientOperation {
  readonly schema: GraphQLSchema;
  readonly definition: OperationDefinitionNode;
  readonly fragments: Fragments;
}

/** Type and response keys asked at `path`; undefined where the client asked for nothing. */
export function askedAt({ schema, definition, fragments }: ClientOperation, path: ResponsePath): AskedPlace | undefined {
  let type: GraphQLOutputType | undefined = schema.getRootType(definition.operation) ?? undefined;
  let fields = type ? fieldsOf(getNamedType(type).name, definition.selectionSet, fragments) : [];
  for (const step of path) {
    if (typeof step === 'number') {
      const list: GraphQLOutputType | undefined = type && getNullableType(type);
      if (!isListType(list)) return undefined;
      type = list.ofType;
      continue;
    }
    const matching = fields.filter(({ node }) => responseKey(node) === step);
    type = matching[0] && fieldType(schema, matching[0]);
    if (!type) return undefined;
    const parent = getNamedType(type).name;
    fields = matching.flatMap(({ node }) => (node.selectionSet ? fieldsOf(parent, node.selectionSet, fragments) : []));
  }
  return type && { type, keys: new Set(fields.map(({ node }) => responseKey(node))) };
}

/** All fields of a selection set, those in fragments included. */
export function fieldsOf(parent: string, { selections }: SelectionSetNode, fragments: Fragments): AskedField[] {
  return selections.flatMap((selection): AskedField[] => {
    if (selection.kind === Kind.FIELD) return [{ parent, node: selection }];
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
    return fragment ? fieldsOf(fragment.typeCondition?.name.value ?? parent, fragment.selectionSet, fragments) : [];
  });
}

function fieldType(schema: GraphQLSchema, { parent, node }: AskedField): GraphQLOutputType | undefined {
  const type = schema.getType(parent);
  if (!isCompositeType(type)) return undefined;
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value]?.type : undefined;
}
