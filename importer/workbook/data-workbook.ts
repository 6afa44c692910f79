import type { Catalogue } from '../catalogue/catalogue';
import type { ColumnPlan, SheetPlan } from '../catalogue/sheet-plan';
import { columnFormat } from './cell-value';
import { ChoiceLists } from './choice-lists';
import { columnNote } from './column-note';
import { headerIn, sheetNameIn, type Language } from './language';
import { choicesSheet } from './names';
import { WorkbookWriter, type CellInput, type ColumnLook, type SheetWriter } from './workbook-writer';

/** A workbook of sheets as the importer reads them: headers with notes, drop-downs, codes as text. */
export class DataWorkbook {
  private readonly lists: ChoiceLists;

  private constructor(
    readonly writer: WorkbookWriter,
    private readonly catalogue: Catalogue,
    private readonly language: Language,
  ) {
    this.lists = new ChoiceLists(language);
  }

  static async create(path: string, catalogue: Catalogue, language: Language): Promise<DataWorkbook> {
    return new DataWorkbook(await WorkbookWriter.create(path, language), catalogue, language);
  }

  /** A sheet with all columns of a plan, its header written. */
  sheet(plan: SheetPlan): SheetWriter {
    const sheet = this.writer.sheet(sheetNameIn(this.language, plan.sheet), plan.columns.map((column) => this.look(column)));
    sheet.write(1, plan.columns.map((column) => this.header(plan, column)));
    return sheet;
  }

  look({ column }: ColumnPlan): ColumnLook {
    const format = columnFormat(column.kind);
    const choices = this.lists.range(column);
    return { width: widthOf(column.zh), ...(format === undefined ? {} : { format }), ...(choices === undefined ? {} : { choices }) };
  }

  header(plan: SheetPlan, { column }: ColumnPlan): CellInput {
    const note = columnNote(plan, column, this.catalogue, this.language);
    return { value: headerIn(this.language, column), note, look: column.required ? 'required' : 'header' };
  }

  async end(): Promise<void> {
    const rows = this.lists.rows();
    if (rows.length > 0) {
      const sheet = this.writer.sheet(choicesSheet, [], 0, true);
      rows.forEach((row, index) => sheet.write(index + 1, row.map((value) => (value === null ? {} : { value }))));
      sheet.end();
    }
    await this.writer.end();
  }
}

/** A Chinese character is as wide as two digits. */
const widthOf = (header: string): number => Math.max(12, 2 * header.length + 2);
