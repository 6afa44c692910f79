import sql, { join, raw, type Sql } from 'sql-template-tag';
import type { Column, Table } from '../../database/table';
import { CodedError } from '../../errors/coded-error';
import { isId } from '../id';
import { folded, foldedColumn } from './fold';

/** A `where` argument as it arrives: conditions by field. */
export type Where = Readonly<Record<string, unknown>>;
/** What a filter field means when it is not a condition on a column of its own name; `today` is the request's day. */
export type FilterRules = Readonly<Record<string, (value: never, today: string) => Sql>>;

/** `%`, `_` and `\` stand for themselves in a search. */
const literal = (value: string): string => value.replace(/[\\%_]/g, '\\$&');

/** A search for nothing but what is folded away looks for it as it is. */
const contains = (column: Sql, text: string): Sql =>
  folded(text) === '' ? sql`${column} LIKE ${`%${literal(text)}%`}` : sql`${foldedColumn(column)} LIKE ${`%${literal(folded(text))}%`}`;

type Operator = (column: Sql, value: unknown, cast: Sql) => Sql;

const operators: Readonly<Record<string, Operator>> = {
  eq: (column, value, cast) => sql`${column} = ${value}::${cast}`,
  in: (column, value, cast) => sql`${column} = ANY(${value}::${cast}[])`,
  gte: (column, value, cast) => sql`${column} >= ${value}::${cast}`,
  lte: (column, value, cast) => sql`${column} <= ${value}::${cast}`,
  contains: (column, value) => contains(column, String(value)),
  startsWith: (column, value) => sql`${column} LIKE ${`${literal(String(value))}%`}`,
  isNull: (column, value) => (value ? sql`${column} IS NULL` : sql`${column} IS NOT NULL`),
  has: (column, value) => sql`${value} = ANY(${column})`,
};

/**
 * Malformed ids would fail inside PostgreSQL, after its transaction. Throws BAD_FILTER with the field that held them and all of them, so that
 * a list is put right at once.
 */
export function checkIds(field: string, value: unknown): void {
  const wrong = [value].flat().map(String).filter((id) => !isId(id));
  if (wrong.length > 0) throw new CodedError('BAD_FILTER', { field, value: wrong.join(', '), expected: 'an id of the graph, a UUID' });
}

/** Parameters are sent as text: the cast lets PostgreSQL compare with the column's own type and use its index. */
export const castOf = ({ type }: Pick<Column, 'type'>): Sql => raw(type.replace(/\[\]$/, ''));

function columnFor(table: Table, field: string): Column {
  return table.column(table.has(field) ? field : `${field}Id`);
}

/** Condition on one column by the operators of a filter input; `field` is what the client calls it. */
export function conditionOn(field: string, column: Pick<Column, 'sql' | 'type'>, filter: object): Sql {
  const conditions: Sql[] = [];
  for (const [name, value] of Object.entries(filter)) {
    if (value === undefined || value === null) continue;
    const operator = operators[name];
    if (!operator) throw new TypeError(`No operator "${name}" for filters; there are ${Object.keys(operators).join(', ')}`);
    if (column.type === 'uuid') checkIds(field, value);
    conditions.push(operator(column.sql, value, castOf(column)));
  }
  return allOf(conditions);
}

/** SQL conditions of a `where` argument: the operators of one field and the fields among each other are joined by AND. */
export function conditionsOf(table: Table, where: Where | null | undefined, today: string, rules: FilterRules = {}): Sql[] {
  const conditions: Sql[] = [];
  for (const [field, filter] of Object.entries(where ?? {})) {
    if (filter === undefined || filter === null) continue;
    const rule = rules[field];
    conditions.push(rule ? rule(filter as never, today) : conditionOn(field, columnFor(table, field), filter as object));
  }
  return conditions;
}

export const allOf = (conditions: readonly Sql[]): Sql => (conditions.length ? join([...conditions], ' AND ') : sql`TRUE`);
