import sql, { raw, type Sql } from 'sql-template-tag';
import { registerEnumType } from 'type-graphql';
import type { Column } from '../../database/table';

/** The order of names, of every database that is provisioned. */
const namesCollation = 'extensions.names';

/** One way to sort: by a property, the id breaking ties. Names sort as Chinese readers look them up, by their sounds. */
export interface Order {
  readonly property: string;
  readonly descending: boolean;
  /** Whether the property can be null; what is not known then counts as later or more than all that is. */
  readonly unknownLast: boolean;
}

/**
 * Names, by pinyin and their numbers by size, so that 第2小学 stands before 第10小学 (database/provision makes the collation): texts that differ
 * are never equal in it, so that with the id the order is total. Codes sort as they are, by their indexes.
 */
const collations: Readonly<Record<string, string>> = { name: namesCollation, title: namesCollation, zone: namesCollation };

/** What rows are sorted by and cursors compare with. */
export function sortKey({ property }: Order, key: Sql): Sql {
  const collation = collations[property];
  return collation === undefined ? key : sql`${key} COLLATE ${raw(collation)}`;
}

/** Stands for the unknown of a type, after all that can be known. Indexes are made of the same expression. */
const beyondAll: Readonly<Record<string, string>> = { date: `'infinity'::date`, integer: '2147483647' };

/** The column as rows are sorted by it: never null. Throws for one that can be null and is not said to be: comparing with null, pages would lose rows. */
export function neverNull(column: Column, { unknownLast }: Order, list: string): Column {
  if (!column.nullable) return column;
  const last = beyondAll[column.type];
  if (!unknownLast || last === undefined) throw new TypeError(`${list} sorts by ${column.property}, which can be null: pages would lose rows`);
  return { ...column, sql: sql`coalesce(${column.sql}, ${raw(last)})`, nullable: false };
}

/** The sort orders of one connection, `<KEY>_ASC` and `<KEY>_DESC` of each property, as an enum of the graph. */
export interface OrderEnum {
  readonly name: string;
  readonly values: Readonly<Record<string, string>>;
  readonly fallback: string;
  orderOf(value: string): Order;
}

/**
 * `keys`: property by enum prefix, with its Chinese term; the first is the order when none is asked for. A day or a year that can be null
 * is said to be UNKNOWN_LAST.
 */
export function orderEnum(name: string, keys: Readonly<Record<string, readonly [property: string, zh: string, unknown?: 'UNKNOWN_LAST']>>): OrderEnum {
  const orders = new Map<string, Order>();
  const valuesConfig: Record<string, { description: string }> = {};
  for (const [key, [property, zh, unknown]] of Object.entries(keys)) {
    for (const descending of [false, true]) {
      const value = `${key}_${descending ? 'DESC' : 'ASC'}`;
      const unknownLast = unknown !== undefined;
      orders.set(value, { property, descending, unknownLast });
      valuesConfig[value] = {
        description: `By ${key.toLowerCase().replaceAll('_', ' ')}, ${descending ? 'last first' : 'first first'}${unknownLast ? ', one not known counting as the last' : ''} (按${zh}${descending ? '降序' : '升序'}${unknownLast ? ', 不详的视为最晚' : ''}).`,
      };
    }
  }
  const values = Object.fromEntries([...orders.keys()].map((value) => [value, value]));
  registerEnumType(values, { name, description: 'Sort order (排序).', valuesConfig });
  const [fallback] = orders.keys();
  if (!fallback) throw new TypeError(`${name} needs at least one order`);
  return {
    name,
    values,
    fallback,
    orderOf(value) {
      const order = orders.get(value);
      if (!order) throw new TypeError(`${name} has no order "${value}"`);
      return order;
    },
  };
}
