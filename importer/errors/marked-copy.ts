import type { Catalogue } from '../catalogue/catalogue';
import type { SheetPlan } from '../catalogue/sheet-plan';
import type { Fault, Origin } from '../report';
import { readHeader, type Header } from '../source/header';
import { workbookValue } from '../workbook/cell-value';
import type { DataWorkbook } from '../workbook/data-workbook';
import { escapedText } from '../workbook/escaped-text';
import type { CellInput, ColumnLook, SheetWriter } from '../workbook/workbook-writer';
import { marksOf, type LineMarks } from './marks';

/** Copies rows into sheets of a workbook, those cells red that the report names. */
export class MarkedCopy {
  private readonly names = new Set<string>();

  constructor(
    private readonly workbook: DataWorkbook,
    private readonly catalogue: Catalogue,
    private readonly faults: readonly Fault[],
  ) {}

  /** The same rows may have come twice, in two files; a workbook has no two sheets of one name. */
  sheet(origin: Origin, wanted: string): MarkedSheet {
    let name = wanted;
    for (let again = 2; this.names.has(name.toLowerCase()); again++) name = `${wanted.slice(0, 25)} (${again})`;
    this.names.add(name.toLowerCase());
    return new MarkedSheet(this.workbook, this.catalogue.byFileName(wanted), name, marksOf(this.faults, origin));
  }
}

/** One sheet, begun with its header, which decides how columns look. */
class MarkedSheet {
  private header: Header | undefined;
  private writer: SheetWriter | undefined;

  constructor(
    private readonly workbook: DataWorkbook,
    private readonly plan: SheetPlan | undefined,
    private readonly name: string,
    private readonly marks: LineMarks,
  ) {}

  row(cells: readonly string[], line: number): void {
    const { writer } = this;
    const marks = this.marks.get(line);
    const width = Math.max(cells.length, ...[...(marks?.keys() ?? [])].map((place) => place + 1));
    const places = Array.from({ length: width }, (_, place) => place);
    if (writer) writer.write(line, places.map((place) => this.cell(cells[place] ?? '', place, marks?.get(place))));
    else this.begin(cells, line).write(line, places.map((place) => this.headerCell(cells[place] ?? '', place, marks?.get(place))));
  }

  async drained(): Promise<void> {
    await this.writer?.drained();
  }

  end(): void {
    (this.writer ?? this.workbook.writer.sheet(this.name, [], 0)).end();
  }

  private begin(cells: readonly string[], line: number): SheetWriter {
    const header = this.plan && readHeader(this.plan, cells, line);
    const looks = cells.map((_, place): ColumnLook => {
      const column = header?.columns[place];
      return column ? this.workbook.look(column.plan) : { width: 16 };
    });
    this.header = header;
    this.writer = this.workbook.writer.sheet(this.name, looks, line);
    return this.writer;
  }

  private headerCell(text: string, place: number, wrong: string | undefined): CellInput {
    if (wrong !== undefined) return { value: escapedText(text), look: 'wrong', note: wrong };
    const column = this.header?.columns[place];
    return this.plan && column ? { ...this.workbook.header(this.plan, column.plan), value: escapedText(text) } : { value: escapedText(text), look: 'header' };
  }

  /** What is wrong stays as it was written. */
  private cell(text: string, place: number, wrong: string | undefined): CellInput {
    if (wrong !== undefined) return { ...(text === '' ? {} : { value: escapedText(text) }), look: 'wrong', note: wrong };
    if (text === '') return {};
    const column = this.header?.columns[place];
    return column ? workbookValue(column.plan.column.kind, text) : { value: escapedText(text) };
  }
}
