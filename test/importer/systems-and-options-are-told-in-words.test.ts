import { mkdtemp, open, readdir, rm } from 'node:fs/promises';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileTrouble, FolderError, importFolder, isSystemError } from '../../importer';
import { ExportError } from '../../exporter';
import { openTarget } from '../../exporter/write/open-target';
import { catalogueOf } from '../../importer/catalogue/catalogue';
import { commandArguments, UsageError } from '../../scripts/usage';
import { subgraphs } from '../../subgraphs';

const caught = async (work: () => unknown): Promise<unknown> => {
  try {
    return await work();
  } catch (error) {
    return error;
  }
};
/** Codes of systems and words of Node.js, as `ENOENT`, `EACCES`, `no such file`, `illegal operation`. */
const ofPrograms = /\bE[A-Z0-9]{3,}\b|errno|no such file or directory|illegal operation|permission denied|To specify/;

test.each(Object.keys(constants.errno))('%s of a system is a sentence without its code, in both languages', (code) => {
  const told = fileTrouble(Object.assign(new Error(code), { code, syscall: 'open' }));
  for (const text of [told.en, told.zh]) expect(text).not.toMatch(ofPrograms);
  expect(told.zh).toMatch(/；请/);
  expect(told.zh).not.toMatch(/[A-Za-z]/);
});

test.each([
  ['ENOENT', 'trouble-nothing-there'], ['EACCES', 'trouble-no-right'], ['EPERM', 'trouble-no-right'], ['EISDIR', 'trouble-folder'], ['ENOTDIR', 'trouble-no-folder'], ['EBUSY', 'trouble-held'],
  ['ENOSPC', 'trouble-no-room'], ['EROFS', 'trouble-read-only'], ['EMFILE', 'trouble-many'], ['ENAMETOOLONG', 'trouble-path'], ['EIO', 'trouble-other'],
])('%s is said as %s', (code, said) => expect(fileTrouble(Object.assign(new Error(), { code })).code).toBe(said));

test('what a system really says is known to be its own', async () => {
  const errors = await Promise.all([() => open(join(__dirname, 'nowhere')), () => readdir(__filename), () => open(__dirname, 'w'), () => open(join(__filename, 'below'))].map(caught));
  expect(errors.map(isSystemError)).toEqual([true, true, true, true]);
  expect(errors.map((error) => fileTrouble(error).code)).toEqual(['trouble-nothing-there', 'trouble-no-folder', 'trouble-folder', 'trouble-no-folder']);
  expect(isSystemError(new Error('ENOENT'))).toBe(false);
});

test('a folder that is not there, and a place that nothing can be written to', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sng-told-'));
  const told = [
    await caught(() => importFolder({ owner: { host: '', port: 0, user: '', password: '', database: '' }, definitions: subgraphs, folder: join(folder, '无') })),
    await caught(() => openTarget(join(__filename, 'below'), catalogueOf(subgraphs), 'zh')),
    await caught(() => openTarget(join(folder, '无', '甲.xlsx'), catalogueOf(subgraphs), 'zh')),
  ];
  await rm(folder, { recursive: true });
  expect(told.map((error) => error instanceof FolderError || error instanceof ExportError)).toEqual([true, true, true]);
  for (const error of told) if (error instanceof FolderError || error instanceof ExportError) for (const text of [error.told.en, error.told.zh]) expect(text).not.toMatch(ofPrograms);
});

const options = { 'dry-run': { type: 'boolean' }, errors: { type: 'string' } } as const;

test.each([
  [['--force'], { en: 'There is no option --force; there are --dry-run, --errors', zh: '没有选项 --force；可用的有：--dry-run、--errors' }],
  [['--dry-ran'], { en: 'There is no option --dry-ran; did you mean --dry-run?', zh: '没有选项 --dry-ran；是否应为“--dry-run”？' }],
  [['-x'], { zh: '没有选项 -x；可用的有：--dry-run、--errors' }],
  [['--no-dry-run'], { zh: '没有选项 --no-dry-run；是否应为“--dry-run”？' }],
  [['--dry-run=yes'], { en: '--dry-run takes no value; leave out "=yes".', zh: '--dry-run 不带值；请去掉“=yes”。' }],
  [['--errors'], { en: '--errors needs a value after it.', zh: '--errors 后须有值。' }],
  [['--errors='], { zh: '--errors 后须有值。' }],
  [['--errors', '--dry-run'], { zh: '--errors 后须有值。' }],
  [['--toString'], { zh: expect.stringContaining('没有选项 --toString') as string }],
])('the options %j are told with what would be right', async (args, told) => {
  const error = await caught(() => commandArguments(options, args));
  expect(error).toBeInstanceOf(UsageError);
  expect((error as UsageError).told).toMatchObject(told);
});

test('right options are read, and what stands after -- is no option', () => {
  const { values, positionals } = commandArguments(options, ['--dry-run', '--errors', 'a.xlsx', 'folder', '--', '--force']);
  expect({ ...values, positionals }).toEqual({ 'dry-run': true, errors: 'a.xlsx', positionals: ['folder', '--force'] });
});
