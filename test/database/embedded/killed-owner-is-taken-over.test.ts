import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { processesOn } from '../../../database/embedded/processes-on';
import { waitUntil } from '../../../database/embedded/wait-until';
import { ask, Fixture } from './fixture';
import { OwnerProcess } from './owner-process';

jest.setTimeout(60_000);
const fixture = new Fixture();
afterAll(() => fixture.end());

async function postmasterPid(dataDir: string): Promise<number> {
  return Number.parseInt(await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8'), 10);
}

test('after kill -9 of its owner the server is stopped and started again with what was committed', async () => {
  const dataDir = await fixture.folder();
  const owner = new OwnerProcess(dataDir);
  await ask(await owner.address(), 'CREATE TABLE committed AS SELECT 42 AS answer');
  const orphan = await postmasterPid(dataDir);
  await owner.kill();
  expect(await processesOn(join(dataDir, 'postgres'))).toContain(orphan);

  const lines: string[] = [];
  const { address } = await fixture.start(dataDir, { log: (line) => lines.push(line) });
  expect(await ask(address, 'SELECT answer FROM committed')).toEqual([{ answer: 42 }]);
  expect(lines).toEqual([expect.stringContaining(`(process ${orphan})`)]);
  expect(await processesOn(join(dataDir, 'postgres'))).not.toContain(orphan);
  expect(await postmasterPid(dataDir)).not.toBe(orphan);
});

test('an owner that exits without stopping takes its server along', async () => {
  const dataDir = await fixture.folder();
  const owner = new OwnerProcess(dataDir);
  await owner.address();
  await owner.exit();

  const gone = async (): Promise<boolean> => (await processesOn(join(dataDir, 'postgres'))).length === 0;
  expect(await waitUntil(gone, 10_000)).toBe(true);
  expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false);
});

test('an initialisation that was killed half way is begun anew', async () => {
  const dataDir = await fixture.folder();
  const owner = new OwnerProcess(dataDir);
  await owner.line('Making a PostgreSQL');
  await owner.kill();
  expect(existsSync(join(dataDir, 'postgres'))).toBe(false);

  const { address } = await fixture.start(dataDir);
  expect(await ask(address, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

test('a stranger that has the number of a dead server is left alone and does not prevent the start', async () => {
  const dataDir = await fixture.folder();
  await (await fixture.start(dataDir)).stop();
  // This process runs as the same user where the tests do not run as root: the case PostgreSQL itself refuses.
  await writeFile(join(dataDir, 'postgres', 'postmaster.pid'), `${process.pid}\n${join(dataDir, 'postgres')}\n`);
  await writeFile(join(dataDir, 'run', '.s.PGSQL.5432.lock'), `${process.pid}\n`);

  const { address } = await fixture.start(dataDir);
  expect(await ask(address, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});
