import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Client } from 'pg';
import { databaseName } from '../../database/open';
import { Fixture } from '../database/embedded/fixture';
import { county, Importing, schools } from './support/importing';

jest.setTimeout(60_000);
const root = join(__dirname, '..', '..');
const fixture = new Fixture();
const hadData = existsSync(join(root, '.data'));
let importing: Importing;
beforeAll(async () => (importing = await Importing.start()));
afterAll(async () => {
  await importing.end();
  await fixture.end();
});

async function command(args: string[], environment: Record<string, string> = { DATABASE_URL: url() }): Promise<{ code: number; out: string; err: string }> {
  const child = spawn(process.execPath, ['-r', './scripts/register.js', 'scripts/import.ts', ...args], { cwd: root, env: { ...process.env, LC_ALL: 'C', ...environment } });
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close') as Promise<[number]>]);
  return { code, out, err };
}

function url(): string {
  const { user, password, host, port, database } = importing.owner;
  return `postgres://${user}:${encodeURIComponent(password)}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`;
}

test('0 with a line per file when all is imported', async () => {
  const { code, out, err } = await command([await importing.folder({ 'counties.csv': county, '学校.csv': schools(1, 2) })]);
  expect([code, err]).toEqual([0, '']);
  expect(out.replace(/\d+\.\d s/g, '0.0 s').trim().split('\n')).toEqual([
    expect.stringMatching(/^Database: .* on .*:\d+ \(DATABASE_URL\)$/),
    'counties.csv: 1 rows, 1 new, 0 changed, 0 unchanged, 0 refused (0.0 s)',
    '学校.csv: 2 rows, 2 new, 0 changed, 0 unchanged, 0 refused (0.0 s)',
    'Imported: 3 new, 0 changed, 0 unchanged rows in 2 sheets.',
  ]);
});

test('1 with every bad row', async () => {
  const { code, err } = await command([await importing.folder({ 'counties.csv': `${county}62098,甲,甘肃省\n620982,,甘肃省\n` })]);
  expect(code).toBe(1);
  expect(err.trim().split('\n')).toEqual([
    'counties.csv: 2 errors, 2 of 2 shown',
    '  line 3, column code: "62098" is not 6 digits',
    '  line 4, column name: is empty; a value is required',
    'Nothing was imported because of 2 errors. The database is as it was.',
  ]);
});

test('2 with the usage for no folder, two, one that is not there, or an unknown option', async () => {
  for (const args of [[], ['a', 'b'], [join(root, 'nowhere')], ['--force', 'a']]) {
    const { code, err } = await command(args);
    expect([code, err]).toEqual([2, expect.stringContaining('Usage: npm run import')]);
  }
});

test('in Chinese where the terminal is', async () => {
  const { out } = await command([await importing.folder({ '县区.csv': '行政区划代码,名称,省份\n620981,玉门市,甘肃省\n' })], { DATABASE_URL: url(), LC_ALL: 'zh_CN.UTF-8' });
  expect(out.replace(/\d+\.\d 秒/g, '0.0 秒').trim().split('\n')).toEqual([
    expect.stringMatching(/^数据库：.*:\d+ 上的 .*（DATABASE_URL）$/),
    '县区.csv：1 行，新增 0，更改 0，未变 1，拒绝 0（0.0 秒）',
    '已导入：新增 0 行，更改 0 行，未变 1 行，共 1 张表。',
  ]);
  for (const [args, said] of [[[], '请指定一个文件夹或文件'], [[join(root, 'nowhere')], '不是可读取的文件或文件夹：没有该文件或文件夹'], [['--force', 'a'], '没有选项 --force'], [['--errors'], '--errors 后须有值'], [['--effective-date', '2024', 'a'], '--effective-date 须为日期']] as const) {
    const { code, err } = await command([...args], { DATABASE_URL: url(), LC_ALL: 'zh_CN.UTF-8' });
    expect([code, err]).toEqual([2, expect.stringMatching(new RegExp(`${said}[^]*用法：npm run import`))]);
    expect(err.replace(/npm run import|--[a-z-]+|YYYY-MM-DD|CODE|CSV|data\/templates\S*|\S*\.xlsx|starts_on|\S*nowhere/g, '')).not.toMatch(/[A-Za-z]{4}/);
  }
});

test('an error workbook that cannot be written is told in words, in Chinese too', async () => {
  const bad = await importing.folder({ '县区.csv': '行政区划代码,名称,省份\n620981,,甘肃省\n' });
  for (const [path, said] of [[join(bad, '无', '错误.xlsx'), '没有该文件或文件夹'], [join(bad, '县区.csv', '错误.xlsx'), '应为文件夹之处是文件']] as const) {
    const { code, err } = await command(['--errors', path, bad], { DATABASE_URL: url(), LC_ALL: 'zh_CN.UTF-8' });
    expect([code, err.trim().split('\n').at(-1)]).toEqual([1, expect.stringMatching(new RegExp(`^无法打开或写入 ${path}：.*${said}`))]);
  }
});

test('while a graph runs on the embedded server, the import goes to that server', async () => {
  const dataDir = await fixture.folder();
  const { address } = await fixture.start(dataDir);
  const { code, out } = await command([await importing.folder({ 'counties.csv': county })], { DATABASE_URL: '', DATA_DIR: dataDir });
  expect([code, out]).toEqual([0, expect.stringContaining('Imported: 1 new')]);
  expect(out.split('\n')[0]).toBe(`Database: in ${dataDir} (of the running graph)`);
  const client = new Client({ ...address, database: databaseName });
  await client.connect();
  const { rows } = await client.query('SELECT code FROM schools.county');
  await client.end();
  expect(rows).toEqual([{ code: '620981' }]);
});

test('without a word of which database is meant, none is made beside a graph that runs elsewhere', async () => {
  const dataDir = await fixture.folder();
  await fixture.start(dataDir);
  const { code, out, err } = await command([await importing.folder({ 'counties.csv': county })], { DATABASE_URL: '', DATA_DIR: '' });
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('neither DATA_DIR nor DATABASE_URL says which one is meant');
  expect(err).toContain(dataDir);
  expect(existsSync(join(root, '.data'))).toBe(hadData);
});
