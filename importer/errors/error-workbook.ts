import { parse } from 'node:path';
import type { SubgraphDefinition } from '../../subgraphs/kit/definition';
import { catalogueOf } from '../catalogue/catalogue';
import type { SheetPlan } from '../catalogue/sheet-plan';
import { fileTrouble, isSystemError } from '../messages/file-trouble';
import { message, shortlist, type Message } from '../messages/message';
import { ToldError } from '../messages/told-error';
import type { Fault, ImportReport } from '../report';
import { sourceFiles, type CsvFile, type RefusedFile, type SourceFile } from '../source/folder';
import { fileFormat } from '../source/format';
import { BrokenFile, readRecords } from '../source/records';
import { BrokenWorkbook, readWorksheets } from '../source/workbook/worksheets';
import { DataWorkbook } from '../workbook/data-workbook';
import { isOwnSheet } from '../workbook/own-sheets';
import { writeErrorList } from './error-list';
import { MarkedCopy } from './marked-copy';

export interface ErrorWorkbookOptions {
  readonly definitions: readonly SubgraphDefinition[];
  /** What was imported: a folder or a file. */
  readonly folder: string;
  readonly report: ImportReport;
  /** Where the workbook goes. */
  readonly path: string;
  /** The sheet that one CSV file was taken as, whatever it is called. */
  readonly taken?: string | undefined;
}

/** What the copy is made of, and what it could not take along. */
interface Copying {
  readonly copy: MarkedCopy;
  /** By name of the file, with the reason. */
  readonly missing: Map<string, Message>;
}

/**
 * Writes what was refused once more, as one workbook: each row where it stood, each wrong cell red with a note, and first a
 * list of all errors. It can be mended and imported as it is, unless it lacks something: then a sheet stands in for each file it lacks
 * rows of, and the workbook is refused while it is there. The files are read again, so that none is held in memory. Answers what to do.
 */
export async function writeErrorWorkbook({ definitions, folder, report, path, taken = '' }: ErrorWorkbookOptions): Promise<string> {
  const catalogue = catalogueOf(definitions);
  const { files, refused } = await sourceFiles(folder, catalogue, catalogue.byFileName(taken));
  const workbook = await DataWorkbook.create(path, catalogue, report.language).catch((error: unknown) => {
    // It is written beside under a name of its own first, which is nobody's concern.
    throw isSystemError(error) ? new ToldError(message('file-trouble', { path, trouble: fileTrouble(error) }), { cause: error }) : error;
  });
  const missing = new Map<string, Message>();
  try {
    writeErrorList(workbook.writer, report, sheetNamer(files));
    const copying = { copy: new MarkedCopy(workbook, catalogue, report.errors), missing };
    for (const file of files) await (file.plan ? copyFile(file, file.plan, copying) : copyWorkbook(file, copying));
    for (const file of refused) await copyRefused(file, copying);
    for (const [file, reason] of missing) copying.copy.standIn(file, reason[report.language]);
    await workbook.end();
  } catch (error) {
    await workbook.writer.abandon();
    throw error;
  }
  const advice = missing.size === 0 ? message('workbook-is-whole', { path }) : message('workbook-lacks', { path, folder, files: shortlist([...missing.keys()]) });
  return advice[report.language];
}

/** A CSV file is a sheet of the name it would have in a workbook. */
function sheetNamer(files: readonly SourceFile[]): (fault: Fault) => string {
  const names = new Map(files.map(({ name, plan }) => [name, plan?.sheet.zh ?? '']));
  return ({ file, worksheet }) => worksheet ?? names.get(file) ?? '';
}

async function copyFile({ name, path }: Pick<CsvFile, 'name' | 'path'>, plan: SheetPlan | undefined, { copy, missing }: Copying): Promise<void> {
  const format = await fileFormat(path, plan);
  if (typeof format === 'string') {
    missing.set(name, message(format === 'big5' ? 'file-big5' : 'file-encoding'));
    return;
  }
  const sheet = copy.sheet({ file: name }, plan?.sheet.zh ?? parse(name).name, plan, false);
  try {
    await readRecords(path, format, { row: (cells, line) => sheet.row({ cells, line }), piece: () => sheet.drained() });
  } catch (error) {
    if (!(error instanceof BrokenFile)) throw error;
    missing.set(name, message('file-breaks-off', { line: error.line }));
  }
  sheet.end();
}

async function copyWorkbook({ name, path }: SourceFile, { copy, missing }: Copying): Promise<void> {
  try {
    for await (const worksheet of readWorksheets(path)) {
      if (await isOwnSheet(worksheet)) continue;
      const sheet = copy.worksheet({ file: name, worksheet: worksheet.name });
      try {
        for await (const row of worksheet.rows()) {
          sheet.row(row);
          await sheet.drained();
        }
      } finally {
        sheet.end();
      }
    }
  } catch (error) {
    if (!(error instanceof BrokenWorkbook)) throw error;
    missing.set(name, error.told);
  }
}

/** A CSV file that is named after no sheet comes along under its own name, under which it is refused until somebody names it right. */
async function copyRefused({ name, path, message: reason }: RefusedFile, copying: Copying): Promise<void> {
  if (/\.csv$/i.test(name) && reason.code !== 'file-unreadable' && reason.code !== 'file-is-folder') await copyFile({ name, path }, undefined, copying);
  else copying.missing.set(name, reason);
}
