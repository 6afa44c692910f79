import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportNetwork } from '../../exporter';
import { importFolder, type Language } from '../../importer';
import { subgraphs } from '../../subgraphs';
import { ownDatabase, type TestDatabase } from '../support/server';

jest.setTimeout(300_000);
let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await ownDatabase('sample');
  folder = await mkdtemp(join(tmpdir(), 'sng-export-'));
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

test.each<[Language, string]>([
  ['zh', 'chinese'],
  ['en', 'english'],
  ['zh', 'chinese.xlsx'],
  ['en', 'english.xlsx'],
])('the whole sample, headers %s, to %s', async (headers, name) => {
  const { owner } = database;
  const target = join(folder, name);
  const exported = await exportNetwork({ owner, definitions: subgraphs, target, headers });
  const report = await importFolder({ owner, definitions: subgraphs, folder: target });
  expect(report.errors).toEqual([]);
  expect(report.notes).toEqual([]);
  expect(report.sheets.map(({ sheet, rows, added, changed }) => [sheet, rows, added, changed])).toEqual(exported.map(({ sheet, rows }) => [sheet, rows, 0, 0]));
  expect(exported.length).toBeGreaterThan(30);
});
