import type { QueryResultRow } from 'pg';
import sql, { empty, join, raw, type Sql } from 'sql-template-tag';
import { checkAsked, rowsSeen } from '../../access/rows-seen';
import type { Scope } from '../../context/scope';
import type { Column, Table } from '../../database/table';
import type { ConcreteClass } from '../../definition';
import { allOf, castOf, conditionsOf, type FilterRules } from '../filter/where';
import type { Connection } from './connection.types';
import type { ConnectionArgs } from './connection.args';
import { digestOf, type Cursors, type Position } from './cursor';
import { neverNull, sortKey, type Order, type OrderEnum } from './order';
import { connectionOver, toPage, type KeyedRow as Keyed } from './page';
import { pageWindow, type PageWindow } from './page-window';

/** Expressions over the listed rows and what is joined to them, each with its PostgreSQL type. */
export type Computed = Readonly<Record<string, { readonly sql: Sql; readonly type: string }>>;

/** What a connection lists, and how: everything but the client's arguments. */
export interface ConnectionSource<Row extends object, Node extends object = Row> {
  readonly entity: ConcreteClass<Row>;
  readonly order: OrderEnum;
  /** Tables joined to the listed rows (alias `t`), e.g. memberships between a school and its groups. */
  readonly joins?: Sql;
  /** Column that holds the parent's id, for a list that belongs to an object: `t.to_school_id`. */
  readonly parent?: Sql;
  /** Conditions besides the client's, e.g. that a dated row holds today. */
  readonly conditions?: readonly Sql[];
  readonly filters?: FilterRules;
  /** What is computed of each row, by name: read with it, and to sort by. Never null. */
  readonly computed?: Computed;
  /** What the list shows of a row; the row itself when left out. */
  readonly node?: (row: Row) => Node;
}

interface Question {
  readonly table: Table;
  readonly from: Sql;
  readonly condition: Sql;
  /** Selected besides the columns: how much of each row shows. */
  readonly mark: Sql;
  readonly key: Column;
  readonly order: Order;
  readonly window: PageWindow;
  readonly cursors: Cursors;
  readonly digest: string;
  readonly after: Position | null;
  readonly before: Position | null;
}

type KeyedRow = QueryResultRow & Keyed & { __parent?: string };

/**
 * A connection over `source` for one parent (or none). Lists of many parents that differ in nothing else are read
 * with one statement, and so are their counts. Throws BAD_CURSOR, BAD_PAGE_SIZE and BAD_FILTER at once.
 */
export function readConnection<Row extends object, Node extends object = Row>(
  scope: Scope,
  source: ConnectionSource<Row, Node>,
  args: ConnectionArgs,
  parentId?: string,
): Connection<Node> {
  const question = ask(scope, source, args);
  const parent = source.parent;
  const name = `${question.table.name}:${question.from.text}:${parent?.text ?? ''}:${question.condition.text}:${digestOf([args, question.from.values, question.condition.values])}`;
  const pages = scope.batch<string, KeyedRow[]>(`page:${name}`, (ids) =>
    parent ? pagesOf(scope, question, parent, ids) : Promise.all(ids.map(() => pageRows(scope, question))),
  );
  const counts = scope.batch<string, number>(`count:${name}`, (ids) =>
    parent ? countsOf(scope, question, parent, ids) : Promise.all(ids.map(() => countRows(scope, question))),
  );
  const key = parentId ?? '';
  const nodeOf = (row: KeyedRow): Node => (source.node ? source.node(row as unknown as Row) : (row as unknown as Node));
  return connectionOver(
    async () => toPage(await pages.load(key), question, nodeOf),
    () => counts.load(key),
  );
}

function ask<Row extends object, Node extends object>(scope: Scope, source: ConnectionSource<Row, Node>, args: ConnectionArgs): Question {
  const table = scope.database.table(source.entity);
  const order = source.order.orderOf(args.orderBy);
  const computed = source.computed?.[order.property];
  const key = computed ? { ...computed, property: order.property, nullable: false } : neverNull(table.column(order.property), order, source.order.name);
  const digest = digestOf([source.order.name, args.orderBy, args.where]);
  checkAsked(scope, source.entity, { where: args.where, order: order.property });
  const seen = rowsSeen(scope, source.entity);
  const { cursors } = scope.database;
  return {
    table,
    from: sql`${table.from} ${source.joins ?? empty}`,
    condition: sql`${allOf([...(source.conditions ?? []), ...conditionsOf(table, args.where, scope.today, source.filters)])}${seen.condition ?? sql` AND FALSE`}`,
    mark: sql`${computedColumns(source.computed)}${seen.mark}`,
    key,
    order,
    window: pageWindow(args),
    cursors,
    digest,
    after: args.after ? cursors.open(digest, args.after) : null,
    before: args.before ? cursors.open(digest, args.before) : null,
  };
}

const computedColumns = (computed: Computed = {}): Sql =>
  join([empty, ...Object.entries(computed).map(([name, { sql: expression }]) => sql`, ${expression} AS ${raw(`"${name}"`)}`)], '');

/** Row values compare like the sort order, so an index on (key, id) finds the place of a cursor at once. */
function beyond({ key, order }: Question, { value, id }: Position, later: boolean): Sql {
  const place = sql`(${value}::${castOf(key)}, ${id}::uuid)`;
  return later ? sql` AND (${sortKey(order, key.sql)}, t.id) > ${place}` : sql` AND (${sortKey(order, key.sql)}, t.id) < ${place}`;
}

function selectPage(question: Question, parentCondition: Sql): Sql {
  const { table, from, condition, mark, key, order, window, after, before } = question;
  const reversed = order.descending !== window.backward;
  const direction = reversed ? sql`DESC` : sql`ASC`;
  return sql`SELECT ${table.select}${mark}, ${key.sql}::text AS "__key" FROM ${from} WHERE ${condition}${parentCondition}${
    after ? beyond(question, after, !order.descending) : empty
  }${before ? beyond(question, before, order.descending) : empty} ORDER BY ${sortKey(order, key.sql)} ${direction}, t.id ${direction} LIMIT ${window.size + 1}`;
}

const pageRows = (scope: Scope, question: Question): Promise<KeyedRow[]> => scope.rows<KeyedRow>(selectPage(question, empty));

async function pagesOf(scope: Scope, question: Question, parent: Sql, ids: readonly string[]): Promise<KeyedRow[][]> {
  const rows = await scope.rows<KeyedRow>(
    sql`SELECT parent.id AS "__parent", page.* FROM unnest(${[...ids]}::uuid[]) WITH ORDINALITY AS parent(id, place) CROSS JOIN LATERAL (SELECT *, row_number() OVER () AS "__place" FROM (${selectPage(
      question,
      sql` AND ${parent} = parent.id`,
    )}) AS listed) AS page ORDER BY parent.place, page."__place"`,
  );
  const byParent = new Map<string, KeyedRow[]>(ids.map((id) => [id.toLowerCase(), []]));
  for (const row of rows) byParent.get(String(row.__parent))?.push(row);
  return ids.map((id) => byParent.get(id.toLowerCase()) ?? []);
}

async function countRows(scope: Scope, { from, condition }: Question): Promise<number> {
  const [row] = await scope.rows<{ count: number }>(sql`SELECT count(*)::int AS count FROM ${from} WHERE ${condition}`);
  return row?.count ?? 0;
}

async function countsOf(scope: Scope, { from, condition }: Question, parent: Sql, ids: readonly string[]): Promise<number[]> {
  const rows = await scope.rows<{ id: string; count: number }>(
    sql`SELECT ${parent} AS id, count(*)::int AS count FROM ${from} WHERE ${condition} AND ${parent} = ANY(${[...ids]}::uuid[]) GROUP BY 1`,
  );
  const byParent = new Map(rows.map(({ id, count }) => [id, count]));
  return ids.map((id) => byParent.get(id.toLowerCase()) ?? 0);
}
