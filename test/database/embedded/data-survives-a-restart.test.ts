import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { processesOn } from '../../../database/embedded/processes-on';
import { ask, Fixture } from './fixture';

jest.setTimeout(30_000);
const fixture = new Fixture();
afterAll(() => fixture.end());

test('the first start makes a PostgreSQL 18 cluster, stop leaves no process, and the next start finds the data', async () => {
  const folder = await fixture.folder();
  const dataDir = join(folder, 'new', '.data');
  const cluster = join(dataDir, 'postgres');

  const first = await fixture.start(dataDir);
  expect(first.address).toMatchObject({ user: 'postgres', host: join(dataDir, 'run') });
  const settings = `SELECT current_setting('server_version_num')::int / 10000 AS major, current_setting('listen_addresses') AS tcp,
    current_setting('jit') AS jit, current_setting('fsync') AS fsync, current_setting('server_encoding') AS encoding`;
  expect(await ask(first.address, settings)).toEqual([{ major: 18, tcp: '', jit: 'off', fsync: 'off', encoding: 'UTF8' }]);
  const collation = "SELECT datlocprovider AS provider, datlocale AS locale FROM pg_database WHERE datname = 'template1'";
  expect(await ask(first.address, collation)).toEqual([{ provider: 'b', locale: 'C.UTF-8' }]);

  await ask(first.address, 'CREATE EXTENSION btree_gist');
  await ask(first.address, 'CREATE EXTENSION pg_trgm');
  await ask(first.address, "CREATE TABLE school AS SELECT '玉门市第一小学' AS name");
  await first.stop();
  await first.stop();

  expect(await processesOn(cluster)).toEqual([]);
  expect(await readdir(join(dataDir, 'run'))).toEqual([]);
  expect((await readdir(dataDir)).sort()).toEqual(['postgres', 'postgres.log', 'postgres.password', 'run']);

  const second = await fixture.start(dataDir);
  expect(second.address).toEqual(first.address);
  expect(await ask(second.address, "SELECT name, similarity(name, '玉门市') > 0 AS near FROM school")).toEqual([
    { name: '玉门市第一小学', near: true },
  ]);
});

test('the password is secret, needed, and of its own for every folder', async () => {
  const [one, other] = [await fixture.folder(), await fixture.folder()];
  const { address } = await fixture.start(one);
  const { address: otherAddress } = await fixture.start(other);

  const file = join(one, 'postgres.password');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect((await readFile(file, 'utf8')).trim()).toBe(address.password);
  expect(otherAddress.password).not.toBe(address.password);
  await expect(ask({ ...address, password: otherAddress.password }, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
});
