import { Kind, visit, type DocumentNode, type FragmentDefinitionNode, type SelectionNode, type SelectionSetNode } from 'graphql';
import type { Limit } from './limits';

/** How large a document is, by everything that makes one expensive before its values are known. */
export type Shape = Readonly<Record<Exclude<Limit, 'TOKENS' | 'COST'>, number>>;

interface Extent {
  readonly depth: number;
  readonly selections: number;
  /** Fields at the first level. */
  readonly width: number;
}

const nothing: Extent = { depth: 0, selections: 0, width: 0 };

/**
 * Measures a document in two passes, whatever its fragments multiply to: each is measured once and added wherever it is
 * spread. One that leads back to itself adds nothing there; validation refuses it by name.
 */
export function shapeOf(document: DocumentNode): Shape {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const measured = new Map<string, Extent>();

  const ofFragment = (name: string): Extent => {
    const known = measured.get(name);
    if (known) return known;
    measured.set(name, nothing);
    const extent = ofSelections(fragments.get(name)?.selectionSet);
    measured.set(name, extent);
    return extent;
  };
  const ofSelection = (selection: SelectionNode): Extent => {
    if (selection.kind === Kind.FIELD) {
      const { depth, selections } = ofSelections(selection.selectionSet);
      return { depth: depth + 1, selections: selections + 1, width: 1 };
    }
    const inner = selection.kind === Kind.FRAGMENT_SPREAD ? ofFragment(selection.name.value) : ofSelections(selection.selectionSet);
    return { ...inner, selections: inner.selections + 1 };
  };
  const ofSelections = (selectionSet: SelectionSetNode | undefined): Extent => (selectionSet?.selections ?? []).map(ofSelection).reduce(beside, nothing);

  const operations = document.definitions.flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? [ofSelections(definition.selectionSet)] : []));
  // Fragments that no operation spreads are validated all the same.
  const extents = [...operations, ...[...fragments.keys()].map(ofFragment)];
  const { selections, ...written } = countWritten(document);
  return {
    DEPTH: greatest(extents.map(({ depth }) => depth)),
    SELECTIONS: greatest([selections, ...extents.map((extent) => extent.selections)]),
    ROOT_FIELDS: greatest(operations.map(({ width }) => width)),
    OPERATIONS: operations.length,
    ...written,
  };
}

const beside = (one: Extent, other: Extent): Extent => ({
  depth: Math.max(one.depth, other.depth),
  selections: one.selections + other.selections,
  width: one.width + other.width,
});

/** Fragments that double each other soon exceed what JSON can tell. */
const greatest = (values: readonly number[]): number => Math.min(Number.MAX_SAFE_INTEGER, Math.max(0, ...values));

/** What is counted as it stands in the text. */
function countWritten(document: DocumentNode): Pick<Shape, 'ALIASES' | 'DIRECTIVES'> & { readonly selections: number } {
  let [selections, ALIASES, DIRECTIVES] = [0, 0, 0];
  visit(document, {
    Field: ({ alias }) => {
      selections += 1;
      ALIASES += alias ? 1 : 0;
    },
    FragmentSpread: () => void (selections += 1),
    InlineFragment: () => void (selections += 1),
    Directive: () => void (DIRECTIVES += 1),
  });
  return { selections, ALIASES, DIRECTIVES };
}
