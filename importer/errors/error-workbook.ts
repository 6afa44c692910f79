import type { SubgraphDefinition } from '../../subgraphs/kit/definition';
import { catalogueOf } from '../catalogue/catalogue';
import { Faults, type Fault, type ImportReport } from '../report';
import { sourceFiles, type CsvFile, type SourceFile } from '../source/folder';
import { fileFormat } from '../source/format';
import { BrokenFile, readRecords } from '../source/records';
import { BrokenWorkbook, readWorksheets } from '../source/workbook/worksheets';
import { DataWorkbook } from '../workbook/data-workbook';
import { notData } from '../workbook/names';
import { writeErrorList } from './error-list';
import { MarkedCopy } from './marked-copy';

export interface ErrorWorkbookOptions {
  readonly definitions: readonly SubgraphDefinition[];
  /** What was imported: a folder or a file. */
  readonly folder: string;
  readonly report: ImportReport;
  /** Where the workbook goes. */
  readonly path: string;
}

/**
 * Writes what was refused once more, as one workbook: each row where it stood, each wrong cell red with a note, and first a
 * list of all errors. It can be mended and imported as it is. The files are read again, so that none is held in memory.
 */
export async function writeErrorWorkbook({ definitions, folder, report, path }: ErrorWorkbookOptions): Promise<void> {
  const catalogue = catalogueOf(definitions);
  const files = await sourceFiles(folder, catalogue, new Faults(0));
  const workbook = await DataWorkbook.create(path, catalogue, 'zh');
  try {
    writeErrorList(workbook.writer, report, sheetNamer(files));
    const copy = new MarkedCopy(workbook, catalogue, report.errors);
    for (const file of files) await (file.plan ? copyFile(file, copy) : copyWorkbook(file, copy));
    await workbook.end();
  } catch (error) {
    await workbook.writer.abandon();
    throw error;
  }
}

/** A CSV file is a sheet of the name it would have in a workbook. */
function sheetNamer(files: readonly SourceFile[]): (fault: Fault) => string {
  const names = new Map(files.map(({ name, plan }) => [name, plan?.sheet.zh ?? '']));
  return ({ file, worksheet }) => worksheet ?? names.get(file) ?? '';
}

async function copyFile({ plan, name, path }: CsvFile, copy: MarkedCopy): Promise<void> {
  const format = await fileFormat(path);
  if (!format) return;
  const sheet = copy.sheet({ file: name }, plan.sheet.zh);
  try {
    await readRecords(path, format, { row: (cells, line) => sheet.row(cells, line), piece: () => sheet.drained() });
  } catch (error) {
    // What comes after the line that cannot be read is in the file that was imported; the list says from where on.
    if (!(error instanceof BrokenFile)) throw error;
  }
  sheet.end();
}

async function copyWorkbook({ name, path }: SourceFile, copy: MarkedCopy): Promise<void> {
  try {
    for await (const worksheet of readWorksheets(path)) {
      if (notData.has(worksheet.name)) continue;
      const sheet = copy.sheet({ file: name, worksheet: worksheet.name }, worksheet.name);
      for await (const { cells, line } of worksheet.rows()) {
        sheet.row(cells, line);
        await sheet.drained();
      }
      sheet.end();
    }
  } catch (error) {
    if (!(error instanceof BrokenWorkbook)) throw error;
  }
}
