import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, parse } from 'node:path';
import type { Catalogue } from '../catalogue/catalogue';
import type { SheetPlan } from '../catalogue/sheet-plan';
import type { Faults } from '../report';
import { nearest } from './nearest';

interface NamedFile {
  /** Name within the folder, as reports give it. */
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
}

/** Holds the rows of one sheet, and is named after it. */
export interface CsvFile extends NamedFile {
  readonly plan: SheetPlan;
}

/** Holds sheets, each named as what it is: which ones, reading it tells. */
export interface WorkbookFile extends NamedFile {
  readonly plan?: undefined;
}

export type SourceFile = CsvFile | WorkbookFile;

/** What was named cannot be imported at all. */
export class FolderError extends Error {
  override readonly name = 'FolderError';
}

/** Hidden files, those spreadsheets keep open (`~$`), notes and what tells of errors are no part of the data; everything else must be known. */
const besides = /^[.~]|\.md$|\.errors\.xlsx$/i;

/**
 * The files of a folder, or the one file that was named, CSV first, in the order of the catalogue. What is no sheet is a fault:
 * a misnamed file would be missed.
 */
export async function sourceFiles(path: string, catalogue: Catalogue, faults: Faults): Promise<SourceFile[]> {
  const { folder, names } = await filesOf(path);
  const bySheet = new Map<SheetPlan, CsvFile>();
  const workbooks: WorkbookFile[] = [];
  for (const name of names) {
    const { name: base, ext } = parse(name);
    const file = { name, path: join(folder, name), bytes: (await stat(join(folder, name))).size };
    if (ext.toLowerCase() === '.xlsx') {
      workbooks.push(file);
      continue;
    }
    const plan = ext.toLowerCase() === '.csv' ? catalogue.byFileName(base) : undefined;
    const other = plan && bySheet.get(plan);
    if (!plan) faults.add({ file: name, message: unknownFile(base, ext, catalogue) });
    else if (other) faults.add({ file: name, message: `holds the same sheet as ${other.name}; put their rows into one file` });
    else bySheet.set(plan, { plan, ...file });
  }
  const files = [...catalogue.plans.flatMap((plan) => bySheet.get(plan) ?? []), ...workbooks];
  if (files.length === 0 && faults.total === 0) faults.add({ file: path, message: `holds no CSV file and no workbook; name them as in data/templates, such as schools.csv` });
  return files;
}

async function filesOf(path: string): Promise<{ folder: string; names: string[] }> {
  try {
    if (!(await stat(path)).isDirectory()) return { folder: dirname(path), names: [basename(path)] };
    return { folder: path, names: (await readdir(path)).sort().filter((name) => !besides.test(name)) };
  } catch (error) {
    throw new FolderError(`${path} is no file and no folder that can be read (${(error as NodeJS.ErrnoException).code}); name a workbook, or a folder with files such as those of data/templates`);
  }
}

function unknownFile(base: string, ext: string, { plans, byFileName }: Catalogue): string {
  if (byFileName(base)) return `is no CSV file and no workbook but ${ext || 'one without an ending'}; save it as ${base}.csv or .xlsx`;
  const names = plans.flatMap(({ sheet }) => [sheet.name, sheet.zh]);
  return `is no sheet; ${nearest(base, names, (name) => `${name}.csv`)}`;
}
