import type { Connection, Edge, Page } from './connection.types';
import type { Cursors, Position } from './cursor';
import type { PageWindow } from './page-window';

/** A row as it is read for a page: what it is sorted by, as text, and its id, which tells rows of one sort value apart. */
export interface KeyedRow {
  readonly __key: string;
  readonly id: string;
}

/** What a page was asked by. */
export interface PageQuestion {
  readonly window: PageWindow;
  readonly cursors: Cursors;
  readonly digest: string;
  readonly after: Position | null;
  readonly before: Position | null;
}

/** The page of rows that were read one more than it has, in the order they were read, which is backwards when it was asked for from the end. */
export function toPage<Row extends KeyedRow, Node extends object>(rows: readonly Row[], { window, cursors, digest, after, before }: PageQuestion, nodeOf: (row: Row) => Node): Page<Node> {
  const more = rows.length > window.size;
  const shown = more ? rows.slice(0, window.size) : [...rows];
  if (window.backward) shown.reverse();
  const edges = shown.map((row): Edge<Node> => ({ cursor: cursors.seal(digest, { value: row.__key, id: row.id }), node: nodeOf(row) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: window.backward ? before !== null : more,
      hasPreviousPage: window.backward ? more : after !== null,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** A connection that reads its page and its count when they are asked for. */
export const connectionOver = <Node>(page: () => Promise<Page<Node>>, count: () => Promise<number>): Connection<Node> => ({
  get edges() {
    return page().then(({ edges }) => edges);
  },
  get nodes() {
    return page().then(({ edges }) => edges.map(({ node }) => node));
  },
  get pageInfo() {
    return page().then(({ pageInfo }) => pageInfo);
  },
  get totalCount() {
    return count();
  },
});
