import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { templateFiles, writeTemplateWorkbook } from '../importer';
import { subgraphs } from '../subgraphs';
import { run } from './run';

const committed = join(__dirname, '..', 'data', 'templates');

/** For whoever fills in data: one workbook, in the folder that was named. Not committed, for a ZIP file holds the time it was made. */
async function writeWorkbook(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'school-network.xlsx');
  console.log(`${await writeTemplateWorkbook(subgraphs, path)} sheets in ${path}`);
}

/** Writes the committed templates anew; one whose sheet is gone goes too. */
async function writeCommitted(): Promise<void> {
  await rm(committed, { recursive: true, force: true });
  await mkdir(committed, { recursive: true });
  const files = templateFiles(subgraphs);
  for (const [name, content] of files) await writeFile(join(committed, name), content);
  console.log(`${files.size} files in data/templates`);
}

const [folder] = process.argv.slice(2);
run(() => (folder === undefined ? writeCommitted() : writeWorkbook(folder)));
