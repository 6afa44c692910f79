import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { templateFiles } from '../../importer';
import { catalogueOf } from '../../importer/catalogue/catalogue';
import { subgraphs } from '../../subgraphs';
import { Importing } from './support/importing';

const folder = join(__dirname, '..', '..', 'data', 'templates');
const files = templateFiles(subgraphs);

test('after a change of a sheet, `npm run templates` was run', async () => {
  expect((await readdir(folder)).sort()).toEqual([...files.keys()].sort());
  for (const [name, content] of files) expect([name, await readFile(join(folder, name), 'utf8')]).toEqual([name, content]);
});

test('every template is accepted by the importer and fits its table', async () => {
  const importing = await Importing.start();
  try {
    const report = await importing.import(Object.fromEntries(files));
    expect(report.errors).toEqual([]);
    expect(report.sheets).toHaveLength(files.size - 1);
  } finally {
    await importing.end();
  }
});

test('the key of every sheet is unique in its table, so that a row is found again', async () => {
  const importing = await Importing.start();
  try {
    const unique = await importing.rows<{ columns: string }>(`
      SELECT i.indrelid::regclass || ' ' || array_to_string(ARRAY(
        SELECT a.attname::text FROM pg_attribute a WHERE a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey) ORDER BY a.attname::text COLLATE "C"
      ), ' ') AS columns
      FROM pg_index i WHERE i.indisunique AND i.indpred IS NULL AND i.indimmediate AND NOT i.indisprimary`);
    const keys = catalogueOf(subgraphs).plans.map(({ schema, table, key }) => `${schema}.${table} ${key.map(({ name }) => name).sort().join(' ')}`);
    expect(unique.map(({ columns }) => columns)).toEqual(expect.arrayContaining(keys));
  } finally {
    await importing.end();
  }
});
