import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { county, Importing, schools } from '../importer/support/importing';
import { Exporting } from './support/exporting';

let importing: Importing;
let exporting: Exporting;
beforeAll(async () => {
  importing = await Importing.start();
  exporting = await Exporting.start(importing.owner);
  const report = await importing.import({ 'counties.csv': county, 'schools.csv': schools(...Array.from({ length: 100 }, (_, number) => number)) });
  expect(report.errors).toEqual([]);
}, 60_000);
afterAll(async () => {
  await exporting.end();
  await importing.end();
});

/** Less than the rows of the larger export would take. */
const heap = 96;
const perYear = 19_800;

async function fill(years: number): Promise<void> {
  await importing.rows(`INSERT INTO schools.class_group (school_id, school_year, stage, grade, number, size, provenance, source)
    SELECT s.id, 1950 + y, 'PRIMARY', g, n, 45, 'GENERATED', repeat('全县统计表', 20) || y || g || n FROM schools.school s, generate_series(1, ${years}) y, generate_series(1, 6) g, generate_series(1, 33) n
    ON CONFLICT DO NOTHING`);
}

async function megabytesFor(target: string, rows: number, program = join(__dirname, 'support', 'export-program.ts')): Promise<number> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [`--max-old-space-size=${heap}`, '-r', './scripts/register.js', program, JSON.stringify(importing.owner), exporting.path(target), 'class_groups'],
    { cwd: join(__dirname, '..', '..') },
  );
  const told = JSON.parse(stdout) as { rows: number; megabytes: number };
  expect(told.rows).toBe(rows);
  return told.megabytes;
}

test('eight times the rows, more than the heap holds, take hardly more memory, as files and as a workbook', async () => {
  await fill(1);
  const small = [await megabytesFor('small', perYear), await megabytesFor('small.xlsx', perYear)];
  await fill(8);
  const large = [await megabytesFor('large', 8 * perYear), await megabytesFor('large.xlsx', 8 * perYear)];
  large.forEach((megabytes, index) => expect(megabytes / (small[index] ?? 0)).toBeLessThan(1.4));
}, 240_000);

test('nor does reading the workbook back', async () => {
  const program = join(__dirname, '..', 'importer', 'support', 'import-program.ts');
  const small = await megabytesFor('small.xlsx', perYear, program);
  const large = await megabytesFor('large.xlsx', 8 * perYear, program);
  expect(large / small).toBeLessThan(1.4);
}, 240_000);
