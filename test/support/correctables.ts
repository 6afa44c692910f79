import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getNamedType, isObjectType, type GraphQLField } from 'graphql';
import type { Client } from 'pg';
import { subgraphs } from '../../subgraphs';
import { SnakeNaming } from '../../subgraphs/kit/database/naming';
import { correctableColumns } from '../../subgraphs/kit/correct/corrections';
import type { Correctable } from '../../subgraphs/kit/correct/correctable';
import { fieldOfProperty } from '../../subgraphs/kit/correct/row-rule';
import type { SheetColumn } from '../../subgraphs/kit/sheet/sheet';

const schema = buildSchema(readFileSync(join(__dirname, '..', '..', 'schema', 'api.graphql'), 'utf8'));
const naming = new SnakeNaming();

/** Every kind of record that can be put right, with what a test asks of it. */
export interface Kind {
  readonly type: string;
  /** Name of the record in payloads and of the query for one. */
  readonly one: string;
  readonly many: string;
  readonly dated: boolean;
  readonly subgraph: string;
  readonly table: string;
  readonly correctable: Correctable;
  /** Columns that the graph shows under their own name. */
  readonly shown: readonly SheetColumn[];
}

const fieldsOf = (type: string): Record<string, GraphQLField<unknown, unknown>> => {
  const found = schema.getType(type);
  if (!isObjectType(found)) throw new Error(`${type} is no object type of the graph`);
  return found.getFields();
};

export const kinds = (): Kind[] =>
  subgraphs.flatMap(({ name, corrections = [] }) =>
    corrections.map((correctable) => {
      const { type } = correctable;
      const lists = Object.values(schema.getQueryType()?.getFields() ?? {});
      const list = lists.find((field) => getNamedType(field.type).name === `${type}Connection`);
      if (!list) throw new Error(`There is no list of ${type}`);
      const shown = correctableColumns(correctable).filter(({ property }) => fieldOfProperty(property) in fieldsOf(type));
      const dated = list.args.some((arg) => arg.name === 'during');
      return { type, one: type.charAt(0).toLowerCase() + type.slice(1), many: list.name, dated, subgraph: name, table: `${name}.${naming.tableName(type, undefined)}`, correctable, shown };
    }),
  );

/** Other values of a column than the one it has, the likeliest to be allowed first; of a link those that other rows have. */
export function others({ kind, required, fallback }: SheetColumn, value: unknown, ofOthers: readonly unknown[]): unknown[] {
  switch (kind.type) {
    case 'text':
      return kind.pattern ? [`C-${String(value).slice(0, 30)}`] : [`${String(value ?? '').slice(0, kind.maxLength - 4)}（更正）`];
    case 'integer':
    case 'decimal':
      return [Number(value ?? 1) + 1, Number(value ?? 1) - 1].filter((other) => other >= kind.min && other <= kind.max);
    case 'boolean':
      return [!value];
    case 'date':
      return value === null ? [] : [1, -1].map((days) => new Date(Date.parse(`${String(value)}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10));
    case 'choice':
      return Object.keys(kind.values).filter((other) => other !== value);
    case 'choices':
      return !required && fallback === undefined ? [null] : [];
    case 'reference':
      return [...new Set(ofOthers)].filter((other) => other !== null && other !== value).slice(0, 5);
    default:
      return [];
  }
}

/** Rows of a table as JSON, the days as text. */
export async function rowsOf(client: Client, table: string, limit: number): Promise<Record<string, unknown>[]> {
  const { rows } = await client.query<{ row: Record<string, unknown> }>(`SELECT to_jsonb(t) AS row FROM (SELECT * FROM ${table} ORDER BY id LIMIT ${limit}) t`);
  return rows.map(({ row }) => row);
}

export const columnName = (property: string): string => naming.columnName(property, undefined);

/** How many rows of the sample are tried before a kind counts as one that cannot be put right. */
export const tried = 40;

export interface Found {
  readonly id: string;
  readonly version: number;
  readonly field: string;
  /** Whether the field leads to another record, told by its id. */
  readonly link: boolean;
  readonly before: unknown;
  readonly after: unknown;
}

/** A row of the sample with a value that may be corrected to another: found by trying, for the guards are what is tested elsewhere. */
export async function correctableRow(client: Client, { table, shown }: Kind, reason: string, attempt: (input: Record<string, unknown>) => Promise<string[]>): Promise<Found> {
  const refused: string[] = [];
  const rows = await rowsOf(client, table, tried);
  const columns = [...shown].sort((one, other) => Number(one.kind.type === 'reference') - Number(other.kind.type === 'reference'));
  for (const row of rows) {
    for (const column of columns) {
      const name = columnName(column.property);
      const before = row[name] ?? null;
      const field = fieldOfProperty(column.property);
      for (const after of others(column, before, rows.map((other) => other[name]))) {
        const codes = await attempt({ id: row['id'], expectedVersion: row['version'], reason, dryRun: true, [field]: after });
        if (codes.length === 0) return { id: String(row['id']), version: Number(row['version']), field, link: column.kind.type === 'reference', before, after };
        refused.push(`${field}: ${String(before)} → ${String(after)}: ${codes.join()}`);
      }
    }
  }
  throw new Error(`No row of ${table} can be corrected: ${refused.slice(0, 20).join('; ')}`);
}
