import { importFolder } from '../../importer';
import { subgraphs } from '../../subgraphs';
import { ownDatabase, type TestDatabase } from '../support/server';
import { writtenSample, type WrittenSample } from './support/sheets';

let sample: WrittenSample;
let database: TestDatabase;

beforeAll(async () => {
  sample = await writtenSample();
  database = await ownDatabase('sample');
});

afterAll(async () => {
  await database.drop();
  sample.remove();
});

test('every reference is valid, and a second import of the same files changes nothing', async () => {
  const report = await importFolder({ owner: database.owner, definitions: subgraphs, folder: sample.folder });
  expect(report.errors).toEqual([]);
  expect(report.sheets.filter(({ added, changed }) => added + changed > 0)).toEqual([]);
  expect(report.sheets.reduce((sum, { rows }) => sum + rows, 0)).toBeGreaterThan(20_000);
});
