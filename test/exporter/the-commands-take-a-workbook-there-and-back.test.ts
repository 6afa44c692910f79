import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Workbook } from 'exceljs';
import { county, Importing, schools } from '../importer/support/importing';
import { Exporting } from './support/exporting';

jest.setTimeout(120_000);
const root = join(__dirname, '..', '..');
let importing: Importing;
let exporting: Exporting;
beforeAll(async () => {
  importing = await Importing.start();
  exporting = await Exporting.start(importing.owner);
  expect((await importing.import({ 'counties.csv': county, 'schools.csv': schools(1, 2) })).errors).toEqual([]);
});
afterAll(async () => {
  await exporting.end();
  await importing.end();
});

async function command(script: string, ...args: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const { user, password, host, port, database } = importing.owner;
  const url = `postgres://${user}:${encodeURIComponent(password)}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`;
  const child = spawn(process.execPath, ['-r', './scripts/register.js', `scripts/${script}.ts`, ...args], { cwd: root, env: { ...process.env, LC_ALL: 'C', DATABASE_URL: url } });
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close') as Promise<[number]>]);
  const lines = (all: string): string[] => all.replace(/\d+\.\d (s|秒)/g, '0.0 $1').split('\n').filter((line) => line !== '');
  // The first line says where.
  const [where = '', ...said] = lines(out);
  if (where !== '') expect(where).toMatch(/^Database: .* \(DATABASE_URL\)$/);
  return { code, out: said, err: lines(err) };
}

test('exported, looked at, spoiled, refused with a marked copy, mended, imported', async () => {
  const [path, errors] = [exporting.path('玉门.xlsx'), exporting.path('玉门.errors.xlsx')];
  expect(await command('export', '--county', '620981', path)).toEqual({
    code: 0,
    out: ['县区: 1 rows', '学校: 2 rows', `Exported: 3 rows in 2 sheets to ${path}.`],
    err: [],
  });
  expect(await command('import', '--dry-run', path)).toMatchObject({
    code: 0,
    out: [
      '玉门.xlsx，工作表“县区”：1 行，新增 0，更改 0，未变 1，拒绝 0（0.0 秒）',
      '玉门.xlsx，工作表“学校”：2 行，新增 0，更改 0，未变 2，拒绝 0（0.0 秒）',
      '玉门.xlsx，工作表“县区”：1 行，新增 0，更改 0，未变 1，拒绝 0',
      '玉门.xlsx，工作表“学校”：2 行，新增 0，更改 0，未变 2，拒绝 0',
      '将导入：新增 0 行，更改 0 行，未变 3 行，共 2 张表。数据库保持原样。',
    ],
  });
  await change(path, path, 'B3', '新校名', 'G2', '6209811');
  const refused = await command('import', path);
  expect([refused.code, refused.err]).toEqual([
    1,
    [
      '玉门.xlsx，工作表“学校”：1 处错误，列出 1/1',
      '  第 2 行，G 列（县区代码）：“6209811”不是“县区”的编码（玉门.xlsx，工作表“县区” 和数据库中都没有）；是否应为 620981 (玉门市)？否则请增加该行',
      '共 1 处错误，未导入任何数据；数据库保持原样。',
      `错误单元格已在 ${errors} 中标出；请在其中改正后导入该文件。`,
    ],
  ]);
  await change(errors, errors, 'G2', '620981');
  expect((await command('import', errors)).out.at(-1)).toBe('已导入：新增 0 行，更改 1 行，未变 2 行，共 2 张表。');
  expect(await importing.rows('SELECT name FROM schools.school ORDER BY code')).toEqual([{ name: '第1小学' }, { name: '新校名' }]);
});

test('errors of CSV files are marked where it is asked for', async () => {
  const folder = await importing.folder({ 'counties.csv': `${county}62098,"甲\n乙",甘肃省\n620983,,甘肃省\n` });
  const errors = exporting.path('marked.xlsx');
  expect(await command('import', '--errors', errors, folder)).toMatchObject({ code: 1 });
  const workbook = new Workbook();
  await workbook.xlsx.readFile(errors);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(['错误', '县区']);
  expect(workbook.getWorksheet('县区')!.getCell('A3').value).toBe('62098');
  const notes = ['A3', 'B5'].map((cell) => JSON.stringify(workbook.getWorksheet('县区')!.getCell(cell).note));
  expect(notes).toEqual([expect.stringContaining('is not 6 digits'), expect.stringContaining('is empty; a value is required')]);
  await command('import', folder);
  expect(existsSync(join(folder, 'counties.errors.xlsx'))).toBe(false);
});

test('a command line that says something else is answered with the usage and 2', async () => {
  const wrong: [string, string[], string][] = [
    ['export', [], 'Name one folder or file.'],
    ['export', ['--headers', 'fr', 'x'], '--headers must be zh or en, not "fr".'],
    ['export', ['--county', '1', exporting.path('x')], 'There is no row "1" in counties (县区); there are 620981'],
    ['import', ['--effective-date', '2024.9.1', 'x'], '--effective-date must be a day such as 2024-09-01, not "2024.9.1".'],
    ['import', ['--errors', 'x.csv', 'x'], '--errors must name a workbook such as errors.xlsx, not "x.csv".'],
  ];
  for (const [script, args, message] of wrong) {
    const { code, err } = await command(script, ...args);
    expect([code, err.slice(0, 2)]).toEqual([2, [message, expect.stringContaining(`Usage: npm run ${script}`)]]);
  }
});

/** Writes values into cells of the sheet of schools, given as cell, value, cell, value. */
async function change(from: string, to: string, ...changes: string[]): Promise<void> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(from);
  for (let index = 0; index < changes.length; index += 2) workbook.getWorksheet('学校')!.getCell(changes[index] ?? '').value = changes[index + 1] ?? '';
  await workbook.xlsx.writeFile(to);
}
