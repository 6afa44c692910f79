import { open, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, parse } from 'node:path';
import type { Catalogue } from '../catalogue/catalogue';
import type { SheetPlan } from '../catalogue/sheet-plan';
import { fileTrouble } from '../messages/file-trouble';
import { message, type Message } from '../messages/message';
import { ToldError } from '../messages/told-error';
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
export class FolderError extends ToldError {
  override readonly name = 'FolderError';
}

/** Hidden files, those spreadsheets keep open (`~$`) and systems leave, notes, and what tells of errors are no part of the data; everything else must be known. */
const besides = /^\.|^~\$|^(?:desktop\.ini|thumbs\.db|__MACOSX)$|\.md$|\.errors\.xlsx$/i;
/** With macros or as a template, a workbook is written alike. */
const workbookEnding = /^\.xl[st][xm]$/i;

/** Spreadsheets of other programs, which people must save anew. */
const otherSpreadsheets: Readonly<Record<string, Message>> = {
  '.xls': message('old-workbook'),
  '.xlt': message('old-workbook'),
  '.ods': message('open-document'),
  '.et': message('wps-workbook'),
  '.xlsb': message('binary-workbook'),
  '.numbers': message('apple-numbers'),
};

/** A file that is not imported, and why. */
export interface RefusedFile {
  readonly name: string;
  readonly path: string;
  readonly message: Message;
}

/**
 * The files of a folder, or the one file that was named, CSV first, in the order of the catalogue. What is no sheet is refused:
 * a misnamed file would be missed. The one CSV file that was named may be called anything where it is said which sheet is wanted.
 */
export async function sourceFiles(path: string, catalogue: Catalogue, wanted?: SheetPlan): Promise<{ files: SourceFile[]; refused: RefusedFile[] }> {
  const { folder, names, alone } = await filesOf(path);
  const bySheet = new Map<SheetPlan, CsvFile>();
  const workbooks: WorkbookFile[] = [];
  const refused: RefusedFile[] = [];
  for (const name of names) {
    const { name: base, ext } = parse(name);
    const where = { name, path: join(folder, name) };
    const bytes = await readableBytes(where.path);
    if (typeof bytes !== 'number') {
      refused.push({ ...where, message: bytes });
      continue;
    }
    const file = { ...where, bytes };
    if (workbookEnding.test(ext)) {
      workbooks.push(file);
      continue;
    }
    const plan = ext.toLowerCase() === '.csv' ? (catalogue.byFileName(base) ?? (alone ? wanted : undefined)) : undefined;
    const other = plan && bySheet.get(plan);
    if (!plan) refused.push({ ...where, message: unknownFile(base, ext, catalogue) });
    else if (other) refused.push({ ...where, message: message('file-twice', { other: other.name }) });
    else bySheet.set(plan, { plan, ...file });
  }
  const files = [...[catalogue.corrections, ...catalogue.plans].flatMap((plan) => bySheet.get(plan) ?? []), ...workbooks];
  if (files.length === 0 && refused.length === 0) refused.push({ name: path, path, message: message('folder-empty') });
  return { files, refused };
}

async function filesOf(path: string): Promise<{ folder: string; names: string[]; alone: boolean }> {
  try {
    if (!(await stat(path)).isDirectory()) return { folder: dirname(path), names: [basename(path)], alone: true };
    return { folder: path, names: (await readdir(path)).sort().filter((name) => !besides.test(name)), alone: false };
  } catch (error) {
    throw new FolderError(message('folder-none', { path, trouble: fileTrouble(error) }));
  }
}

/** The size of a file that can be read, or why it cannot. */
async function readableBytes(path: string): Promise<number | Message> {
  try {
    const file = await open(path);
    try {
      const found = await file.stat();
      return found.isDirectory() ? message('file-is-folder') : found.size;
    } finally {
      await file.close();
    }
  } catch (error) {
    return message('file-unreadable', { trouble: fileTrouble(error) });
  }
}

function unknownFile(base: string, ext: string, { plans, byFileName }: Catalogue): Message {
  const kind = otherSpreadsheets[ext.toLowerCase()];
  if (kind) return message('file-other-spreadsheet', { kind });
  if (byFileName(base)) return message('file-ending', { ending: ext || message('no-ending'), base });
  const names = plans.flatMap(({ sheet }) => [sheet.name, sheet.zh]);
  return message('file-unknown', { nearest: nearest(base, names, (name) => `${name}.csv`) });
}
