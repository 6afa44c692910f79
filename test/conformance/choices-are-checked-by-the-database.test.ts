import { Client } from 'pg';
import { subgraphs } from '../../subgraphs';
import { SnakeNaming } from '../../subgraphs/kit/database/naming';
import { sharedSample } from '../support/server';

const naming = new SnakeNaming();
const choices = subgraphs.flatMap(({ name: schema, sheets }) =>
  sheets.flatMap((sheet) =>
    sheet.columns.flatMap(({ kind, property }) =>
      kind.type === 'choice' || kind.type === 'choices'
        ? [{ schema, table: naming.tableName(sheet.entity.name, undefined), column: naming.columnName(property, undefined), values: Object.keys(kind.values).sort() }]
        : [],
    ),
  ),
);

let allowed: Map<string, string[][]>;
beforeAll(async () => {
  const client = new Client(await sharedSample());
  await client.connect();
  const { rows } = await client.query<{ key: string; definition: string }>(
    `SELECT format('%s.%s.%s', n.nspname, c.relname, a.attname) AS key, pg_get_constraintdef(o.oid) AS definition
     FROM pg_constraint o JOIN pg_class c ON c.oid = o.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
     JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = o.conkey[1]
     WHERE o.contype = 'c' AND array_length(o.conkey, 1) = 1`,
  );
  await client.end();
  allowed = new Map();
  for (const { key, definition } of rows) {
    const values = [...definition.matchAll(/'([A-Z][A-Z0-9_]*)'/g)].map(([, value]) => value ?? '').sort();
    if (values.length) allowed.set(key, [...(allowed.get(key) ?? []), values]);
  }
});

test('there are enumerations in every subgraph', () => expect(new Set(choices.map(({ schema }) => schema)).size).toBe(subgraphs.length));

test.each(choices.map((choice) => [`${choice.schema}.${choice.table}.${choice.column}`, choice.values] as const))(
  '%s takes the values of its enumeration and no others',
  (key, values) => {
    expect(allowed.get(key)).toContainEqual(values);
  },
);
