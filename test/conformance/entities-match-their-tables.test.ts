import { createDataSource } from '../../subgraphs/kit/database/data-source';
import { subgraphLogin } from '../../database/provision/roles';
import { subgraphs } from '../../subgraphs';
import { sharedSample } from '../support/server';

interface ColumnRow {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly nullable: boolean;
}

const types: Readonly<Record<string, string>> = { timestamptz: 'timestamp with time zone' };

test.each(subgraphs.map((definition) => [definition.name, definition] as const))(
  'every column of %s has its entity’s name, type and nullability, and no column is left without',
  async (name, definition) => {
    const dataSource = await createDataSource(definition, { login: subgraphLogin(await sharedSample(), name), poolSize: 1 }).initialize();
    try {
      const actual: ColumnRow[] = await dataSource.query(
        `SELECT c.relname AS "table", a.attname AS "column", format_type(a.atttypid, NULL) AS type, NOT a.attnotnull AS nullable
         FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
         WHERE c.relnamespace = $1::regnamespace AND c.relkind = 'r' AND c.relname NOT IN ('migration', 'idempotency', 'exchange_plan_progress', 'follow_rule', 'followed') AND a.attnum > 0 AND NOT a.attisdropped ORDER BY 1, 2`,
        [name],
      );
      const declared = dataSource.entityMetadatas
        .filter((metadata) => metadata.schema === name)
        .filter((metadata) => actual.some(({ table }) => table === metadata.tableName))
        .flatMap((metadata) =>
          metadata.columns.map((column): ColumnRow => {
            const type = String(column.type);
            return { table: metadata.tableName, column: column.databaseName, type: (types[type] ?? type) + (column.isArray ? '[]' : ''), nullable: column.isNullable };
          }),
        );
      const key = ({ table, column }: ColumnRow): string => `${table}.${column}`;
      expect(declared.sort((a, b) => (key(a) < key(b) ? -1 : 1))).toEqual(actual.sort((a, b) => (key(a) < key(b) ? -1 : 1)));
    } finally {
      await dataSource.destroy();
    }
  },
);
