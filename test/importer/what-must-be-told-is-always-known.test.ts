import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueOf } from '../../importer/catalogue/catalogue';
import { subgraphs } from '../../subgraphs';

const page = readFileSync(join(__dirname, '..', '..', 'docs', 'what-sources-must-know.md'), 'utf8');
const argued = page
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([a-z_]+)`/g)].map(([, header]) => header));

test('each column that must be filled in is argued for, and each argument is for such a column', () => {
  const { plans, corrections } = catalogueOf(subgraphs);
  const required = [...plans, corrections].flatMap(({ columns }) => columns.filter(({ column }) => column.required).map(({ column }) => column.header));
  expect([...new Set(argued)].sort()).toEqual([...new Set(required)].sort());
  expect(argued).toHaveLength(new Set(argued).size);
});
