import { getNamedType, isObjectType, Kind, type DocumentNode, type FieldNode, type FragmentDefinitionNode, type GraphQLField, type GraphQLObjectType, type GraphQLSchema, type OperationDefinitionNode, type SelectionSetNode, type ValueNode } from 'graphql';
import { CodedError } from '../../subgraphs/kit/errors/coded-error';
import { defaultPageSize, maxPageSize } from '../../subgraphs/kit/read/connection/page-window';

export interface Asked {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * How many fields the answer has when every page is full: each field counts one, times the page sizes of the lists around it
 * (`first` or `last` as literal, variable or its default; 20 when neither is given, as the lists themselves have it). Throws
 * BAD_PAGE_SIZE for a page that no list would give. To be called for documents of a bounded shape only.
 */
export function costOf(schema: GraphQLSchema, { document, operation, variables }: Asked): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);

  const valueOf = (node: ValueNode): unknown => {
    if (node.kind === Kind.INT) return Number(node.value);
    if (node.kind !== Kind.VARIABLE) return undefined;
    const given = variables[node.name.value];
    const fallback = operation.variableDefinitions?.find(({ variable }) => variable.name.value === node.name.value)?.defaultValue;
    return given === undefined && fallback ? valueOf(fallback) : given;
  };
  const pageSize = (node: FieldNode): number => {
    const sizes = (node.arguments ?? []).filter(({ name }) => name.value === 'first' || name.value === 'last');
    const size = sizes.map(({ name, value }) => [name.value, valueOf(value)] as const).find(([, value]) => typeof value === 'number');
    if (!size) return defaultPageSize;
    const [name, value] = size as [string, number];
    if (!(value >= 1 && value <= maxPageSize)) throw new CodedError('BAD_PAGE_SIZE', { [name]: value, min: 1, max: maxPageSize });
    return value;
  };
  const ofSelections = (type: GraphQLObjectType | undefined, { selections }: SelectionSetNode, times: number, page: number): number =>
    selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value);
        return sum + (fragment ? ofSelections(type, fragment.selectionSet, times, page) : 0);
      }
      if (selection.kind === Kind.INLINE_FRAGMENT) return sum + ofSelections(type, selection.selectionSet, times, page);
      const field = type?.getFields()[selection.name.value];
      const below = isPagePart(type, selection) ? times * page : times;
      const inner = selection.selectionSet ? ofSelections(objectOf(field), selection.selectionSet, below, isConnection(field) ? pageSize(selection) : 1) : 0;
      return sum + times + inner;
    }, 0);

  return ofSelections(schema.getRootType(operation.operation) ?? undefined, operation.selectionSet, 1, 1);
}

type Field = GraphQLField<unknown, unknown>;

const isConnection = (field: Field | undefined): boolean =>
  !!field && getNamedType(field.type).name.endsWith('Connection') && field.args.some(({ name }) => name === 'first');

/** The items of a page; what else a connection has is there once. */
const isPagePart = (type: GraphQLObjectType | undefined, { name }: FieldNode): boolean =>
  !!type?.name.endsWith('Connection') && (name.value === 'nodes' || name.value === 'edges');

function objectOf(field: Field | undefined): GraphQLObjectType | undefined {
  const type = field && getNamedType(field.type);
  return isObjectType(type) ? type : undefined;
}
