import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { county, Importing, schoolCode, schools } from './support/importing';

let importing: Importing;
beforeAll(async () => (importing = await Importing.start()));
afterAll(() => importing.end());

/** Less than the rows of the larger file would take as strings: keeping them ends the program. */
const heap = 96;
const schoolNumbers = Array.from({ length: 100 }, (_, number) => number);

async function folderOf(rows: number): Promise<string> {
  const folder = await importing.folder({ 'counties.csv': county, 'schools.csv': schools(...schoolNumbers) });
  const file = createWriteStream(join(folder, 'class_groups.csv'));
  file.write('school,school_year,stage,grade,number,size,source\n');
  for (let row = 0; row < rows; row++) {
    const [school, grade, number, year] = [row % 100, Math.floor(row / 100) % 6, Math.floor(row / 600) % 99, Math.floor(row / 59_400)];
    if (!file.write(`${schoolCode(school)},${2000 + year},小学,${grade + 1},${number + 1},45,${'全县统计表'.repeat(20)}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
  return folder;
}

async function megabytesFor(rows: number): Promise<number> {
  const root = join(__dirname, '..', '..');
  const program = join(__dirname, 'support', 'import-program.ts');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [`--max-old-space-size=${heap}`, '-r', './scripts/register.js', program, JSON.stringify(importing.owner), await folderOf(rows)],
    { cwd: root },
  );
  const told = JSON.parse(stdout) as { ok: boolean; rows: number; megabytes: number };
  expect(told).toMatchObject({ ok: true, rows: rows + schoolNumbers.length + 1 });
  return told.megabytes;
}

test('ten times the rows, far more than the heap holds, take hardly more memory', async () => {
  const small = await megabytesFor(20_000);
  const large = await megabytesFor(200_000);
  expect(large / small).toBeLessThan(1.3);
}, 120_000);
