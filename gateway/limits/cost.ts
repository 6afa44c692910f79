import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  getNullableType,
  isObjectType,
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { pageWindow, type PagingArgs } from '../../subgraphs/kit/read/connection/page-window';

export interface Asked {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Coerced, defaults included. */
  readonly variables: Readonly<Record<string, unknown>>;
}

type Field = GraphQLField<unknown, unknown>;

/** What a selection set stands in. */
interface Place {
  readonly type: GraphQLCompositeType | undefined;
  /** Page size of the connection whose own fields these are; 1 elsewhere. */
  readonly page: number;
}

/**
 * How many fields the answer has when every page is full:
 *
 *     cost(selections) = sum of 1 + times(field) * cost(what is selected in it)
 *     times(field)     = the page size, for `nodes` and `edges` of a connection; 1 otherwise
 *
 * A page's size is what `first` or `last` says, as literal, variable or its default, and the lists' own default when neither
 * does. Lists without pages are short by nature (the rows of a summary) and count once. The schema itself costs nothing: how deeply
 * it may be asked for, graphql has a rule of its own. Throws BAD_PAGE_SIZE for a page that no list would give.
 *
 * To be called for documents of a bounded shape only, as it walks into each fragment wherever it is spread.
 */
export function costOf(schema: GraphQLSchema, { document, operation, variables }: Asked): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);

  const pageOf = ({ arguments: given = [] }: FieldNode): number => {
    const sizes = given.filter(({ name }) => name.value === 'first' || name.value === 'last');
    const paging: PagingArgs = Object.fromEntries(sizes.map(({ name, value }) => [name.value, valueFromASTUntyped(value, variables)]));
    return pageWindow(paging).size;
  };
  const ofField = (node: FieldNode, { type, page }: Place): number => {
    if (node.name.value === '__schema' || node.name.value === '__type') return 0;
    const field = fieldOf(type, node);
    // Looked at even where nothing is selected of the page, so that a bad size is refused wherever it stands.
    const inner: Place = { type: field && compositeOf(field), page: isConnection(field) ? pageOf(node) : 1 };
    const times = field && isListOfItems(field, node) ? page : 1;
    return 1 + times * ofSelections(node.selectionSet, inner);
  };
  const ofSelections = (selectionSet: SelectionSetNode | undefined, place: Place): number =>
    (selectionSet?.selections ?? []).reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + ofField(selection, place);
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      const narrowed = fragment?.typeCondition && schema.getType(fragment.typeCondition.name.value);
      return sum + ofSelections(fragment?.selectionSet, isCompositeType(narrowed) ? { ...place, type: narrowed } : place);
    }, 0);

  return ofSelections(operation.selectionSet, { type: schema.getRootType(operation.operation) ?? undefined, page: 1 });
}

const isConnection = (field: Field | undefined): boolean =>
  !!field && getNamedType(field.type).name.endsWith('Connection') && field.args.some(({ name }) => name === 'first' || name === 'last');

/** The items of a page; what else a connection has is there once. */
const isListOfItems = ({ type }: Field, { name }: FieldNode): boolean => (name.value === 'nodes' || name.value === 'edges') && isListType(getNullableType(type));

const fieldOf = (type: GraphQLCompositeType | undefined, { name }: FieldNode): Field | undefined =>
  isObjectType(type) || isInterfaceType(type) ? type.getFields()[name.value] : undefined;

function compositeOf({ type }: Field): GraphQLCompositeType | undefined {
  const named = getNamedType(type);
  return isCompositeType(named) ? named : undefined;
}
