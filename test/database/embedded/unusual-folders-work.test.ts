import { createHash } from 'node:crypto';
import { chmod, mkdir, readlink, rm, rmdir, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { SHARED_FOLDER } from '../../../database/embedded/place';
import { socketFolder } from '../../../database/embedded/socket-folder';
import { ask, Fixture } from './fixture';

jest.setTimeout(30_000);
const fixture = new Fixture();
afterAll(() => fixture.end());
const asRoot = process.getuid?.() === 0 ? test : test.skip;

test('a path too long for a socket, with a space, a comma and Chinese in it', async () => {
  const dataDir = join(await fixture.folder(), '教育集团, county'.repeat(5));
  const { address, stop } = await fixture.start(dataDir);
  expect(address.host.length).toBeLessThan(90);
  expect(await ask(address, "SELECT current_setting('data_directory') AS folder")).toEqual([{ folder: join(dataDir, 'postgres') }]);
  await stop();
  await rmdir(address.host);
});

test('a path with a comma and a quote that is short enough keeps its socket beside the data', async () => {
  const dataDir = join(await fixture.folder(), 'a, "b"');
  const { address } = await fixture.start(dataDir);
  expect(address.host).toBe(join(dataDir, 'run'));
  expect(await ask(address, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

test('a socket folder that somebody else prepared under /tmp is refused', async () => {
  const folder = join(await fixture.folder(), 'long'.repeat(30));
  const cluster = join(folder, 'postgres');
  const prepared = join(tmpdir(), `sng-${createHash('sha256').update(cluster).digest('hex').slice(0, 12)}`);
  await symlink(await fixture.folder(), prepared);
  try {
    await expect(socketFolder({ folder, cluster }, 5432, undefined)).rejects.toThrow(`${prepared} must be a folder of uid`);
  } finally {
    await rm(prepared);
  }
});

asRoot('a data folder closed to everybody opens for passage to the lent group alone', async () => {
  const dataDir = await fixture.folder();
  await chmod(dataDir, 0o700);
  const { address } = await fixture.start(dataDir);
  expect(address.host).toBe(join(dataDir, 'run'));
  const { mode, uid, gid } = await stat(dataDir);
  expect({ mode: mode & 0o777, uid, gid }).toEqual({ mode: 0o710, uid: 0, gid: 65534 });
});

asRoot('in a private home the cluster lives outside, behind a link, and is found again', async () => {
  const home = join(await fixture.folder(), 'home');
  const dataDir = join(home, 'clone', '.data');
  await mkdir(dirname(dataDir), { recursive: true });
  await chmod(home, 0o700);

  const first = await fixture.start(dataDir);
  const cluster = await readlink(join(dataDir, 'postgres'));
  try {
    expect(dirname(dirname(cluster))).toBe(SHARED_FOLDER);
    await ask(first.address, 'CREATE TABLE kept AS SELECT 7 AS seven');
    await first.stop();
    const second = await fixture.start(dataDir);
    expect(await ask(second.address, 'SELECT seven FROM kept')).toEqual([{ seven: 7 }]);
    await second.stop();
  } finally {
    await rm(dirname(cluster), { recursive: true });
  }
  await expect(fixture.start(dataDir)).rejects.toThrow('which is gone');
});

test('a folder that is no cluster is left as it is', async () => {
  const dataDir = await fixture.folder();
  await mkdir(join(dataDir, 'postgres'));
  await writeFile(join(dataDir, 'postgres', 'letter.txt'), 'dear county');
  await expect(fixture.start(dataDir)).rejects.toThrow('should be a cluster of PostgreSQL 18, but its PG_VERSION is none');
});
