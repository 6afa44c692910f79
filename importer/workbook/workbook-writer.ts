import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { stream, type DataValidation, type Fill, type Worksheet } from 'exceljs';
import { message } from '../messages/message';
import { columnLetter } from '../source/column-letter';
import type { WorkbookValue } from './cell-value';
import { escapedText } from './escaped-text';
import type { Language } from './language';

export interface ColumnLook {
  readonly width: number;
  readonly format?: string;
  /** Range of the values that its drop-down offers. */
  readonly choices?: string;
}

export interface CellInput extends Partial<WorkbookValue> {
  readonly note?: string;
  readonly look?: 'header' | 'required' | 'wrong';
}

/** What the library's types leave out of a worksheet that is written as it is made. */
interface StreamedWorksheet extends Worksheet {
  readonly dataValidations: { add(range: string, validation: DataValidation): void };
  readonly stream: { readonly pipes: readonly Writable[] };
}

const solid = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });
const fills = { header: solid('FFE2E8F0'), required: solid('FFFDE68A'), wrong: solid('FFFF0000') };
const lastRow = 1_048_576;
/** Drop-downs reach this far below the rows there are. Not to the end of the sheet: some programs keep a rule for each cell. */
const roomBelow = 1000;
const mostWaiting = 500;

/** One sheet, row after row, in the order of their numbers. */
export class SheetWriter {
  private last = 0;
  private waiting = 0;

  constructor(
    private readonly worksheet: StreamedWorksheet,
    private readonly columns: readonly ColumnLook[],
    private readonly header: number,
    private readonly failed: Promise<never>,
    private readonly language: Language,
  ) {}

  write(line: number, cells: readonly CellInput[]): void {
    if (line > lastRow) throw new RangeError(`The sheet ${this.worksheet.name} has more than ${lastRow} rows, which no workbook can hold; use CSV files`);
    this.last = line;
    this.waiting += 1;
    const row = this.worksheet.getRow(line);
    cells.forEach(({ value, format, note, look }, place) => {
      if (value === undefined && look === undefined) return;
      const cell = row.getCell(place + 1);
      if (value !== undefined) cell.value = value;
      if (format !== undefined) cell.numFmt = format;
      if (note !== undefined) cell.note = { texts: [{ text: escapedText(note) }] };
      if (look !== undefined) cell.fill = fills[look];
      if (look === 'header' || look === 'required') cell.font = { bold: true };
    });
    row.commit();
  }

  /** Waits, now and then, until what was written is on its way to the file: the library itself takes rows faster than it can pack them. */
  async drained(): Promise<void> {
    const [pipe] = this.worksheet.stream.pipes;
    if (this.waiting < mostWaiting || !pipe) return;
    this.waiting = 0;
    // Nothing, which is through when all before it is.
    await Promise.race([new Promise((resolve) => pipe.write('', resolve)), this.failed]);
  }

  end(): void {
    this.columns.forEach(({ choices }, place) => {
      if (choices === undefined) return;
      const letter = columnLetter(place);
      this.worksheet.dataValidations.add(`${letter}${this.header + 1}:${letter}${Math.min(this.last + roomBelow, lastRow)}`, {
        type: 'list',
        allowBlank: true,
        formulae: [choices],
        showErrorMessage: true,
        errorTitle: message('choice-title')[this.language],
        error: message('choice-advice')[this.language],
      });
    });
    this.worksheet.commit();
  }
}

/** Writes a workbook sheet by sheet; the file appears under its name when it is whole. */
export class WorkbookWriter {
  /** Of the file, such as a full disk: the library would wait for ever. */
  private readonly failed: Promise<never>;

  private constructor(
    private readonly path: string,
    private readonly file: WriteStream,
    private readonly workbook: stream.xlsx.WorkbookWriter,
    private readonly language: Language,
  ) {
    this.failed = new Promise((_, reject) => file.on('error', reject));
    this.failed.catch(() => undefined);
  }

  static async create(path: string, language: Language): Promise<WorkbookWriter> {
    const file = createWriteStream(partOf(path));
    await once(file, 'open');
    return new WorkbookWriter(path, file, new stream.xlsx.WorkbookWriter({ stream: file, useStyles: true }), language);
  }

  /** Rows up to the header stay in sight. */
  sheet(name: string, columns: readonly ColumnLook[], header = 1, hidden = false): SheetWriter {
    const worksheet = this.workbook.addWorksheet(name, {
      state: hidden ? 'hidden' : 'visible',
      views: header > 0 ? [{ state: 'frozen', ySplit: header }] : [],
    }) as StreamedWorksheet;
    worksheet.columns = columns.map(({ width, format }) => ({ width, ...(format === undefined ? {} : { style: { numFmt: format } }) }));
    return new SheetWriter(worksheet, columns, header, this.failed, this.language);
  }

  async end(): Promise<void> {
    await Promise.race([this.workbook.commit(), this.failed]);
    await rename(partOf(this.path), this.path);
  }

  /** After an error: what was written so far goes. */
  async abandon(): Promise<void> {
    this.file.destroy();
    await rm(partOf(this.path), { force: true });
  }
}

const partOf = (path: string): string => `${path}.part`;
