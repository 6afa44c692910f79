import { join } from 'node:path';
import { Client } from 'pg';
import { publishedSchemaOf, subgraphNames } from '../../database/provision/roles';
import { expectFixture } from '../support/fixture';
import { sharedSample } from '../support/server';

/**
 * TypeORM compares constraints by their names alone, so a changed check would go unseen: this writes out every column,
 * constraint, index and view as PostgreSQL itself describes them.
 */
const columns = `
  SELECT format('%s.%s %s %s%s%s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod), CASE WHEN a.attnotnull THEN 'NOT NULL' ELSE 'NULL' END,
    coalesce(' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid), ''), '') AS line
  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
  WHERE c.relnamespace = $1::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped ORDER BY c.relname, a.attnum`;
// PostgreSQL 18 also lists NOT NULL here, which older ones do not; the columns above say it already.
const constraints = `
  SELECT format('%s: %s %s', c.relname, o.conname, pg_get_constraintdef(o.oid)) AS line
  FROM pg_constraint o JOIN pg_class c ON c.oid = o.conrelid WHERE c.relnamespace = $1::regnamespace AND o.contype <> 'n' ORDER BY c.relname, o.conname`;
const indexes = `SELECT indexdef AS line FROM pg_indexes WHERE schemaname = $1::text ORDER BY tablename, indexname`;
const views = `SELECT format(E'%s AS\\n%s', viewname, definition) AS line FROM pg_views WHERE schemaname = $1::text ORDER BY viewname`;

test.each(subgraphNames)('the tables of %s are those that were reviewed', async (name) => {
  const client = new Client(await sharedSample());
  await client.connect();
  try {
    const list = async (query: string, schema: string): Promise<string> =>
      (await client.query<{ line: string }>(query, [schema])).rows.map(({ line }) => line).join('\n');
    const text = [
      `-- columns\n${await list(columns, name)}`,
      `-- constraints\n${await list(constraints, name)}`,
      `-- indexes\n${await list(indexes, name)}`,
      `-- published views\n${await list(views, publishedSchemaOf(name))}`,
    ].join('\n\n');
    expectFixture(join(__dirname, 'snapshots', `${name}.txt`), text);
  } finally {
    await client.end();
  }
});
