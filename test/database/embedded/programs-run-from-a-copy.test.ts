import { chmod, cp, lstat, mkdir, readdir, rm, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { installedNative, program, usableNative, type NativePackage } from '../../../database/embedded/native';
import { run } from '../../../database/embedded/run';
import { runtimeUser } from '../../../database/embedded/runtime-user';
import { Fixture } from './fixture';

jest.setTimeout(30_000);
const fixture = new Fixture();
afterAll(() => fixture.end());

/** The installed package in a folder of the test's own, without library links: as npm leaves it with --ignore-scripts. */
async function unlinkedPackage(): Promise<NativePackage> {
  const installed = await installedNative();
  const root = await fixture.folder();
  const folder = join(root, 'native');
  await cp(installed.folder, folder, { recursive: true, verbatimSymlinks: true });
  const lib = join(folder, 'lib');
  for (const entry of await readdir(lib, { withFileTypes: true })) if (entry.isSymbolicLink()) await rm(join(lib, entry.name));
  return { ...installed, folder };
}

test('missing library links are made in the package itself', async () => {
  const native = await unlinkedPackage();
  expect((await run(program(native, 'postgres'), ['--version'])).code).not.toBe(0);
  expect(await usableNative(native, await runtimeUser(''), join(dirname(native.folder), 'copies'))).toBe(native);
  expect((await run(program(native, 'postgres'), ['--version'])).output).toContain('(PostgreSQL) 18.');
});

test('a package that cannot be run or written is copied once, complete with links', async () => {
  const native = await unlinkedPackage();
  const copies = join(await fixture.folder(), 'copies');
  // As root the lent user is kept out; as anybody else the links cannot be made.
  if (process.getuid?.() === 0) await chmod(dirname(native.folder), 0o700);
  else await chmod(join(native.folder, 'lib'), 0o555);

  const user = await runtimeUser('');
  const copy = await usableNative(native, user, copies);
  const { ino } = await lstat(copy.folder);
  const again = await usableNative(native, user, copies);
  await chmod(join(native.folder, 'lib'), 0o755);

  expect(dirname(copy.folder)).toBe(copies);
  expect((await run(program(copy, 'initdb'), ['--version'], user)).output).toContain('(PostgreSQL) 18.');
  expect(again.folder).toBe(copy.folder);
  expect((await lstat(again.folder)).ino).toBe(ino);
  expect(await readdir(copies)).toHaveLength(1);
});

test('a folder for copies that is a link of somebody else is refused', async () => {
  const native = await unlinkedPackage();
  const copies = join(dirname(native.folder), 'copies');
  await mkdir(join(dirname(native.folder), 'elsewhere'));
  await symlink(join(dirname(native.folder), 'elsewhere'), copies);
  await rm(join(native.folder, 'bin', 'postgres'));
  await expect(usableNative(native, await runtimeUser(''), copies)).rejects.toThrow(`${copies} must be a folder of uid`);
});
