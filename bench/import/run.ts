import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pipeline } from 'node:stream/promises';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { openDatabase } from '../../database/open';
import { prepareDatabase } from '../../database/prepare';
import { importFolder, reportText, type ImportReport } from '../../importer';
import { subgraphs } from '../../subgraphs';
import type { DatabaseLogin } from '../../subgraphs/kit/database/login';
import { writeLargeCounty } from '../planning/large-county';

const links = 100_000;
const code = (number: number): string => `2162${String(number).padStart(6, '0')}`;
const numbers = Array.from({ length: links }, (_, index) => index + 1);

/** How fast a large county comes in, new and again, beside a bare COPY of its files; and how soon a circle of 100,000 mergers is named. */
async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'sng-bench-'));
  const database = await openDatabase({ dataDir: join(folder, 'database') });
  const { owner } = database;
  const imported = (name: string): Promise<ImportReport> => importFolder({ owner, definitions: subgraphs, folder: join(folder, name) });
  try {
    await prepareDatabase(owner, subgraphs);
    await writeLargeCounty(join(folder, 'county'));
    const copy = await timed('COPY of its files as text', () => copied(owner, join(folder, 'county')));
    const first = await timed('import of the county', async () => assertDone(await imported('county')));
    await timed('import of the same again', async () => assertDone(await imported('county')));
    console.log(`The import takes ${(first / copy).toFixed(1)} times as long as COPY of the same files, without a check.`);
    await writeSchools(join(folder, 'schools'));
    await writeCircle(join(folder, 'circle'));
    assertDone(await imported('schools'));
    await timed(`a circle of ${links} mergers is named`, () => imported('circle'));
  } finally {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function timed(title: string, work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  const seconds = (performance.now() - began) / 1000;
  console.log(title.padEnd(48), `${seconds.toFixed(2)} s`);
  return seconds;
}

function assertDone(report: ImportReport): void {
  if (!report.ok) throw new Error(reportText(report).slice(0, 20).join('\n'));
}

async function copied(owner: DatabaseLogin, folder: string): Promise<void> {
  const client = new Client(owner);
  await client.connect();
  try {
    await client.query('CREATE TEMP TABLE copied (line text)');
    for (const name of await readdir(folder)) await pipeline(createReadStream(join(folder, name)), client.query(copyFrom(`COPY copied FROM STDIN WITH (FORMAT text, DELIMITER E'\\x01')`)));
  } finally {
    await client.end();
  }
}

async function writeSchools(folder: string): Promise<void> {
  await mkdir(folder);
  await writeFile(join(folder, 'counties.csv'), 'code,name,province\n620981,玉门市,甘肃省\n');
  await writeFile(join(folder, 'schools.csv'), ['code,name,kind,ownership,administration,locale,county', ...numbers.map((number) => `${code(number)},第${number}小学,小学,公办,乡镇,村庄 220,620981`), ''].join('\n'));
}

async function writeCircle(folder: string): Promise<void> {
  await mkdir(folder);
  await writeFile(join(folder, 'school_successions.csv'), ['code,school,successor,kind,state', ...numbers.map((number) => `S-${number},${code(number)},${code((number % links) + 1)},MERGED_INTO,PROPOSED`), ''].join('\n'));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
