import { raw, type Sql } from 'sql-template-tag';
import { getMetadataArgsStorage, type EntityMetadata } from 'typeorm';
import type { ConcreteClass } from '../definition';
import { SnakeNaming } from './naming';

export interface Column {
  readonly property: string;
  /** Quoted name with the alias of the row, `t."name"`. */
  readonly sql: Sql;
  /** Type of the column as PostgreSQL writes it, for casts of cursor values. */
  readonly type: string;
  readonly nullable: boolean;
}

/** How an entity reads from SQL, under the alias `t`. */
export interface Table {
  readonly name: string;
  /** `"schema"."table" AS t`. */
  readonly from: Sql;
  /** `t."name" AS "name", …` of every column. */
  readonly select: Sql;
  /** The column of a property. Throws for a property the entity does not have: a mistake of ours, never of a client. */
  column(property: string): Column;
  has(property: string): boolean;
  /** Every property that has a column. */
  readonly properties: readonly string[];
  /** The column's quoted name without alias, for the lists of INSERT and SET. */
  bare(property: string): Sql;
}

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

type Described = Pick<EntityMetadata, 'name' | 'tableName' | 'tablePath'> & {
  readonly columns: readonly Pick<EntityMetadata['columns'][number], 'propertyName' | 'databaseName' | 'type' | 'isArray' | 'isNullable'>[];
};

/** The same of an entity as it is declared, for programs that are no subgraph and have no data source. */
export function declaredTable(entity: ConcreteClass, schema: string): Table {
  const naming = new SnakeNaming();
  const storage = getMetadataArgsStorage();
  const own = (target: unknown): boolean => typeof target === 'function' && (entity === target || entity.prototype instanceof (target as ConcreteClass));
  const tableName = naming.tableName(entity.name, storage.tables.find(({ target }) => target === entity)?.name);
  const columns = storage.columns
    .filter(({ target }) => own(target))
    .map(({ propertyName, options }) => ({
      propertyName,
      databaseName: naming.columnName(propertyName, options.name),
      type: options.type ?? 'text',
      isArray: options.array ?? false,
      isNullable: options.nullable ?? false,
    }));
  return tableOf({ name: entity.name, tableName, tablePath: `${schema}.${tableName}`, columns });
}

export function tableOf(metadata: Described): Table {
  const columns = new Map<string, Column>(
    metadata.columns.map((column) => [
      column.propertyName,
      {
        property: column.propertyName,
        sql: raw(`t.${quote(column.databaseName)}`),
        type: String(column.type) + (column.isArray ? '[]' : ''),
        nullable: column.isNullable,
      },
    ]),
  );
  const names = new Map(metadata.columns.map((column) => [column.propertyName, raw(quote(column.databaseName))]));
  const select = [...columns.values()].map(({ sql, property }) => `${sql.text} AS ${quote(property)}`).join(', ');
  return {
    name: metadata.tableName,
    from: raw(`${metadata.tablePath.split('.').map(quote).join('.')} AS t`),
    select: raw(select),
    has: (property) => columns.has(property),
    properties: [...columns.keys()],
    bare(property) {
      const name = names.get(property);
      if (!name) throw new TypeError(`${metadata.name} has no column for "${property}"`);
      return name;
    },
    column(property) {
      const column = columns.get(property);
      if (!column) throw new TypeError(`${metadata.name} has no column for "${property}"; it has ${[...columns.keys()].join(', ')}`);
      return column;
    },
  };
}
