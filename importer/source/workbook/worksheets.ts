import { open } from 'node:fs/promises';
import type { Row } from 'exceljs';
import { cellText } from './cell-text';
import { WorkbookReader, type WorksheetReader } from './workbook-reader';

export interface Worksheet {
  readonly name: string;
  /** To be read before the next worksheet is asked for, or not at all. */
  rows(): AsyncIterable<{ readonly cells: readonly string[]; readonly line: number }>;
}

/** A file that is no workbook, or one that is damaged. */
export class BrokenWorkbook extends Error {}

/** The sheets of a workbook one after the other, row by row: only the texts that sheets share are in memory at once. */
export async function* readWorksheets(path: string): AsyncGenerator<Worksheet> {
  await mustBeWorkbook(path);
  const worksheets = new WorkbookReader(path)[Symbol.asyncIterator]();
  for (;;) {
    const { value, done } = await worksheets.next().catch(broken);
    if (done) return;
    yield { name: value.name, rows: () => rowsOf(value) };
  }
}

async function* rowsOf(worksheet: WorksheetReader): AsyncGenerator<{ cells: string[]; line: number }> {
  const rows = worksheet[Symbol.asyncIterator]();
  for (;;) {
    const { value, done } = await rows.next().catch(broken);
    if (done) return;
    yield { cells: cellsOf(value), line: value.number };
  }
}

/** As many cells as the row has up to its last filled one: formats at the right edge are no cells. */
function cellsOf(row: Row): string[] {
  const cells: string[] = [];
  row.eachCell((cell, column) => {
    const text = cellText(cell);
    if (text === '') return;
    while (cells.length < column - 1) cells.push('');
    cells[column - 1] = text;
  });
  return cells;
}

const damaged = 'is damaged; open it with a spreadsheet program and save it anew as .xlsx';

function broken(cause: unknown): never {
  throw new BrokenWorkbook(damaged, { cause });
}

const zipStart = Buffer.from('PK\x03\x04', 'latin1');
const zipEnd = Buffer.from('PK\x05\x06', 'latin1');
const oldStart = Buffer.from('d0cf11e0', 'hex');
/** The list of contents ends a ZIP file, before a comment of at most 64 KiB. */
const tail = 65_557;

/** Looked at before it is read: on half a file the library would wait for the rest. */
async function mustBeWorkbook(path: string): Promise<void> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const start = Buffer.alloc(4);
    await file.read(start, 0, 4, 0);
    if (start.equals(oldStart)) throw new BrokenWorkbook('is an old workbook (.xls) or one with a password; save it as .xlsx without one');
    if (!start.equals(zipStart)) throw new BrokenWorkbook('is no workbook, whatever its name says; save it as .xlsx');
    const end = Buffer.alloc(Math.min(tail, size));
    await file.read(end, 0, end.length, size - end.length);
    if (end.lastIndexOf(zipEnd) < 0) throw new BrokenWorkbook(damaged);
  } finally {
    await file.close();
  }
}
