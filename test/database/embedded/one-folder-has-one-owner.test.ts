import { readdir, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { DataFolderInUseError, PortTakenError } from '../../../database/embedded';
import { lockFolder } from '../../../database/embedded/folder-lock';
import { ownIdentity } from '../../../database/embedded/process-identity';
import { ask, Fixture } from './fixture';
import { OwnerProcess } from './owner-process';

jest.setTimeout(30_000);
const fixture = new Fixture();
afterAll(() => fixture.end());

test('a second process is refused with the folder and the number of the first, and the first goes on', async () => {
  const dataDir = await fixture.folder();
  const owner = new OwnerProcess(dataDir);
  try {
    const address = await owner.address();
    const refusal = fixture.start(dataDir);
    await expect(refusal).rejects.toBeInstanceOf(DataFolderInUseError);
    await expect(refusal).rejects.toMatchObject({ folder: dataDir, pid: owner.pid });
    await expect(refusal).rejects.toThrow(`${dataDir} is in use by process ${owner.pid}.`);
    expect(await ask(address, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  } finally {
    await owner.exit();
  }
});

test('a second start in the same process is refused', async () => {
  const folder = await fixture.folder();
  const release = await lockFolder(folder);
  await expect(lockFolder(folder)).rejects.toMatchObject({ name: 'DataFolderInUseError', pid: process.pid });
  await release();
  await (await lockFolder(folder))();
  expect(await readdir(folder)).toEqual([]);
});

test('the locks of dead owners, also one whose number is in use again, do not count and are cleared away', async () => {
  const folder = await fixture.folder();
  const { pid, started } = ownIdentity();
  await writeFile(`${folder}/owner.${pid}.00000000-1.lock`, '');
  await writeFile(`${folder}/owner.4194305.00000000-1.lock`, '');
  const release = await lockFolder(folder);
  expect(await readdir(folder)).toEqual([`owner.${pid}.${started}.lock`]);
  await release();
});

test('TCP is there only when a port is asked for, and a taken port is named', async () => {
  const dataDir = await fixture.folder();
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  await expect(fixture.start(dataDir, { port })).rejects.toEqual(new PortTakenError(port));

  other.close();
  await once(other, 'close');
  const { address } = await fixture.start(dataDir, { port });
  expect(address).toMatchObject({ host: '127.0.0.1', port });
  expect(await ask(address, 'SELECT host(inet_server_addr()) AS host')).toEqual([{ host: '127.0.0.1' }]);
});
