import { Kind, visit, type DocumentNode, type FragmentDefinitionNode, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import type { Limit } from './limits';

/** How large a document is, by everything that makes one expensive before its values are known. */
export type Shape = Readonly<Record<Exclude<Limit, 'TOKENS' | 'COST'>, number>>;

interface Extent {
  readonly depth: number;
  readonly fields: number;
}

/** Fragments that spread each other have no size; graphql's own rules say what is wrong with them. */
const endless: Extent = { depth: Infinity, fields: Infinity };

/** Measures a document in one pass: each fragment once, however often and deeply it is spread. */
export function shapeOf(document: DocumentNode): Shape {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  }
  const measured = new Map<string, Extent>();
  const ofFragment = (name: string): Extent => {
    const known = measured.get(name);
    if (known) return known;
    measured.set(name, endless);
    const fragment = fragments.get(name);
    const extent = fragment ? ofSelections(fragment.selectionSet) : { depth: 0, fields: 0 };
    measured.set(name, extent);
    return extent;
  };
  const ofSelections = ({ selections }: SelectionSetNode): Extent =>
    selections.reduce<Extent>((sum, selection) => {
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD ? ofFragment(selection.name.value) : selection.selectionSet ? ofSelections(selection.selectionSet) : { depth: 0, fields: 0 };
      const own = selection.kind === Kind.FIELD ? 1 : 0;
      return { depth: Math.max(sum.depth, inner.depth + own), fields: sum.fields + inner.fields + own };
    }, { depth: 0, fields: 0 });

  const extents = operations.map(({ selectionSet }) => ofSelections(selectionSet));
  const rootFields = operations.map(({ selectionSet }) => rootsOf(selectionSet, fragments));
  return {
    DEPTH: Math.max(0, ...extents.map(({ depth }) => depth)),
    FIELDS: extents.reduce((sum, { fields }) => sum + fields, 0),
    ROOT_FIELDS: Math.max(0, ...rootFields),
    OPERATIONS: operations.length,
    ...written(document),
  };
}

function rootsOf(selectionSet: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>, within = new Set<string>()): number {
  return selectionSet.selections.reduce((sum, selection) => {
    if (selection.kind === Kind.FIELD) return sum + 1;
    if (selection.kind === Kind.INLINE_FRAGMENT) return sum + rootsOf(selection.selectionSet, fragments, within);
    const fragment = within.has(selection.name.value) ? undefined : fragments.get(selection.name.value);
    return sum + (fragment ? rootsOf(fragment.selectionSet, fragments, new Set([...within, selection.name.value])) : 0);
  }, 0);
}

/** What is counted as it stands in the text. */
function written(document: DocumentNode): Pick<Shape, 'ALIASES' | 'DIRECTIVES'> {
  let [ALIASES, DIRECTIVES] = [0, 0];
  visit(document, {
    Field: ({ alias }) => void (ALIASES += alias ? 1 : 0),
    Directive: () => void (DIRECTIVES += 1),
  });
  return { ALIASES, DIRECTIVES };
}
