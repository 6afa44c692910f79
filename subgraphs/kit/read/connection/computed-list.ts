import type { QueryResultRow } from 'pg';
import sql, { empty, raw, type Sql } from 'sql-template-tag';
import type { Scope } from '../../context/scope';
import type { Connection } from './connection.types';
import { digestOf, type Position } from './cursor';
import { connectionOver, toPage, type KeyedRow } from './page';
import { pageWindow, type PagingArgs } from './page-window';

/** Rows that a query makes and no table holds, and how they are listed. */
export interface ComputedRows<Row extends QueryResultRow, Node extends object> {
  /** Names the list; a cursor of another is refused. */
  readonly name: string;
  /** All that the rows depend on besides the paging, so that a cursor of another question is refused. */
  readonly question: unknown;
  /** SELECT of the rows, with `id` (text, of each its own and the same whenever it is computed) and what they are sorted by. */
  readonly rows: Sql;
  /** Column that they are sorted by, ascending and then by id, and its PostgreSQL type. It is exact: a sum of floating point could come out otherwise the next time. */
  readonly sort: { readonly column: string; readonly type: 'numeric' | 'int' };
  /** What is read besides, of the rows of the page alone (alias `t`). */
  readonly also?: { readonly columns: Sql; readonly joins: Sql };
  readonly node: (row: Row) => Node;
}

/** The connection over them: one statement for a page, one for the count. Throws BAD_CURSOR and BAD_PAGE_SIZE at once. */
export function readComputed<Row extends QueryResultRow, Node extends object>(scope: Scope, source: ComputedRows<Row, Node>, args: PagingArgs): Connection<Node> {
  const digest = digestOf([source.name, source.question]);
  const { cursors } = scope.database;
  const question = {
    cursors,
    digest,
    window: pageWindow(args),
    after: args.after ? cursors.open(digest, args.after) : null,
    before: args.before ? cursors.open(digest, args.before) : null,
  };
  const key = sql`t.${raw(`"${source.sort.column}"`)}`;
  const beyond = (place: Position | null, sign: '<' | '>'): Sql =>
    place ? sql` AND (${key}, t.id COLLATE "C") ${raw(sign)} (${place.value}::${raw(source.sort.type)}, ${place.id}::text)` : empty;
  const order = raw(question.window.backward ? 'DESC' : 'ASC');
  const sorted = sql`ORDER BY ${key} ${order}, t.id COLLATE "C" ${order}`;
  const page = once(() =>
    scope.rows<Row & KeyedRow>(sql`SELECT t.*, ${key}::text AS "__key"${source.also?.columns ?? empty} FROM (
      SELECT t.* FROM (${source.rows}) AS t WHERE TRUE${beyond(question.after, '>')}${beyond(question.before, '<')} ${sorted} LIMIT ${question.window.size + 1}
    ) AS t ${source.also?.joins ?? empty} ${sorted}`),
  );
  const count = once(async () => (await scope.rows<{ count: number }>(sql`SELECT count(*)::int AS count FROM (${source.rows}) AS t`))[0]?.count ?? 0);
  return connectionOver(async () => toPage(await page(), question, source.node), count);
}

/** Read when first asked for, and not again. */
function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let value: Promise<Value> | undefined;
  return () => (value ??= read());
}
