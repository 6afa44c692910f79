import type { Catalogue } from '../catalogue/catalogue';
import type { SheetPlan } from '../catalogue/sheet-plan';
import { notAvailable } from '../cell/spreadsheet-error';
import type { Fault, Origin } from '../report';
import { readHeader, type Header } from '../source/header';
import { HeaderSearch, type Top } from '../source/header-search';
import type { Row } from '../source/row';
import { workbookValue } from '../workbook/cell-value';
import type { DataWorkbook } from '../workbook/data-workbook';
import { escapedText } from '../workbook/escaped-text';
import { missingPrefix } from '../workbook/names';
import type { CellInput, ColumnLook, SheetWriter } from '../workbook/workbook-writer';
import { marksOf, type LineMarks } from './marks';
import { unreadPlaces } from './unread-places';

/** What spreadsheets allow in the name of a sheet. */
const longestName = 31;
const forbidden = /[[\]:*?/\\]|^'|'$/g;

/** Copies rows into sheets of a workbook, those cells red that the report names. */
export class MarkedCopy {
  private readonly names = new Set<string>();

  constructor(
    private readonly workbook: DataWorkbook,
    private readonly catalogue: Catalogue,
    private readonly faults: readonly Fault[],
  ) {}

  worksheet(origin: Origin & { readonly worksheet: string }): MarkedSheet {
    return this.sheet(origin, origin.worksheet, this.catalogue.byFileName(origin.worksheet), true);
  }

  sheet(origin: Origin, wanted: string, plan: SheetPlan | undefined, ragged: boolean): MarkedSheet {
    return new MarkedSheet(this.workbook, plan, this.free(wanted), marksOf(this.faults, origin), ragged);
  }

  /** A sheet in place of a file's rows, which says why they are not there. */
  standIn(file: string, reason: string): void {
    const sheet = this.workbook.writer.sheet(this.free(`${missingPrefix}${file}`), [{ width: 24 }, { width: 100 }], 0);
    sheet.write(1, [{ value: escapedText(file), look: 'wrong' }, { value: escapedText(reason) }]);
    sheet.end();
  }

  /** The same rows may have come twice, in two files; a workbook has no two sheets of one name. */
  private free(wanted: string): string {
    const plain = wanted.replace(forbidden, '_').slice(0, longestName);
    let name = plain;
    for (let again = 2; this.names.has(name.toLowerCase()); again++) name = `${plain.slice(0, longestName - 6)} (${again})`;
    this.names.add(name.toLowerCase());
    return name;
  }
}

/** One sheet, begun with its header, which decides how columns look. */
class MarkedSheet {
  private readonly search: HeaderSearch | undefined;
  private header: Header | undefined;
  private writer: SheetWriter | undefined;

  constructor(
    private readonly workbook: DataWorkbook,
    private readonly plan: SheetPlan | undefined,
    private readonly name: string,
    private readonly marks: LineMarks,
    private readonly ragged: boolean,
  ) {
    this.search = plan && new HeaderSearch(plan);
  }

  row(row: Row): void {
    if (this.writer) return this.write(row, this.writer);
    const top = this.search ? this.search.take(row) : { above: [], header: row, below: [] };
    if (top) this.begin(top);
  }

  async drained(): Promise<void> {
    await this.writer?.drained();
  }

  end(): void {
    const top = this.writer ? undefined : this.search?.top();
    if (top) this.begin(top);
    (this.writer ?? this.workbook.writer.sheet(this.name, [], 0)).end();
  }

  private begin({ above, header: row, below }: Top): void {
    const header = this.plan && readHeader(this.plan, row);
    const looks = row.cells.map((_, place): ColumnLook => {
      const column = header?.columns[place];
      return column ? this.workbook.look(column.plan) : { width: 16 };
    });
    this.writer = this.workbook.writer.sheet(this.name, looks, row.line);
    for (const title of above) this.write(title, this.writer);
    const marks = this.marks.get(row.line);
    this.header = header;
    this.writer.write(row.line, this.places(row, marks).map((place) => this.headerCell(row.cells[place] ?? '', place, marks?.get(place))));
    for (const next of below) this.write(next, this.writer);
  }

  private write(row: Row, writer: SheetWriter): void {
    const marks = this.marks.get(row.line);
    const unread = unreadPlaces(row, this.header, this.ragged);
    writer.write(row.line, this.places(row, marks, unread).map((place) => this.cell(unread.has(place) ? notAvailable : (row.cells[place] ?? ''), place, marks?.get(place), unread.has(place))));
  }

  private places({ cells }: Row, marks: ReadonlyMap<number, string> | undefined, unread: ReadonlySet<number> = new Set()): number[] {
    const width = Math.max(cells.length, ...[...(marks?.keys() ?? []), ...unread].map((place) => place + 1));
    return Array.from({ length: width }, (_, place) => place);
  }

  private headerCell(text: string, place: number, wrong: string | undefined): CellInput {
    if (wrong !== undefined) return { value: escapedText(text), look: 'wrong', note: wrong };
    const column = this.header?.columns[place];
    return this.plan && column ? { ...this.workbook.header(this.plan, column.plan), value: escapedText(text) } : { value: escapedText(text), look: 'header' };
  }

  /** What is wrong stays as it was written; what could not be read stands as an error that is refused again until it is mended. */
  private cell(text: string, place: number, note: string | undefined, unread: boolean): CellInput {
    if (note !== undefined || unread) return { ...(text === '' ? {} : { value: escapedText(text) }), look: 'wrong', ...(note === undefined ? {} : { note }) };
    if (text === '') return {};
    const column = this.header?.columns[place];
    return column ? workbookValue(column.plan.column.kind, text) : { value: escapedText(text) };
  }
}
