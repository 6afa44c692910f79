import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { templateFiles } from '../importer';
import { subgraphs } from '../subgraphs';
import { run } from './run';

const folder = join(__dirname, '..', 'data', 'templates');

/** Writes the import templates anew; a template whose sheet is gone goes too. */
run(async () => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const files = templateFiles(subgraphs);
  for (const [name, content] of files) await writeFile(join(folder, name), content);
  console.log(`${files.size} files in data/templates`);
});
