import { readdir, stat } from 'node:fs/promises';
import { join, parse } from 'node:path';
import type { Catalogue } from '../catalogue/catalogue';
import type { SheetPlan } from '../catalogue/sheet-plan';
import type { Faults } from '../report';
import { nearest } from './nearest';

export interface SourceFile {
  readonly plan: SheetPlan;
  /** Name within the folder, as reports give it. */
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
}

/** The folder that was named cannot be imported at all. */
export class FolderError extends Error {
  override readonly name = 'FolderError';
}

/** Hidden files, those spreadsheets keep open (`~$`) and notes are no part of the data; everything else must be known. */
const besides = /^[.~]|\.md$/i;

/** Which file of the folder is which sheet, in the order of the catalogue. What is no sheet is a fault: a misnamed file would be missed. */
export async function sourceFiles(folder: string, catalogue: Catalogue, faults: Faults): Promise<SourceFile[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    throw new FolderError(`${folder} is no folder that can be read (${error.code}); name one with CSV files such as data/templates`);
  });
  const bySheet = new Map<SheetPlan, SourceFile>();
  for (const name of names.sort()) {
    if (besides.test(name)) continue;
    const { name: base, ext } = parse(name);
    const plan = ext.toLowerCase() === '.csv' ? catalogue.byFileName(base) : undefined;
    const other = plan && bySheet.get(plan);
    if (!plan) faults.add({ file: name, message: unknownFile(base, ext, catalogue) });
    else if (other) faults.add({ file: name, message: `holds the same sheet as ${other.name}; put their rows into one file` });
    else {
      const path = join(folder, name);
      bySheet.set(plan, { plan, name, path, bytes: (await stat(path)).size });
    }
  }
  if (bySheet.size === 0 && faults.total === 0) faults.add({ file: folder, message: `holds no CSV file; name them as in data/templates, such as schools.csv` });
  return catalogue.plans.flatMap((plan) => bySheet.get(plan) ?? []);
}

function unknownFile(base: string, ext: string, { plans, byFileName }: Catalogue): string {
  if (byFileName(base)) return `is no CSV file but ${ext || 'one without an ending'}; save it as ${base}.csv`;
  const names = plans.flatMap(({ sheet }) => [sheet.name, sheet.zh]);
  return `is no sheet; ${nearest(base, names, (name) => `${name}.csv`)}`;
}
