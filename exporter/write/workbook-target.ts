import { DataWorkbook, sheetNameIn, workbookValue, type Catalogue, type Language, type SheetPlan, type SheetWriter } from '../../importer';
import type { Target, TargetSheet } from './target';

/** A workbook with a sheet for each kind of row, looking as its template does. */
export class WorkbookTarget implements Target {
  private constructor(
    private readonly workbook: DataWorkbook,
    private readonly language: Language,
  ) {}

  static async open(path: string, catalogue: Catalogue, language: Language): Promise<WorkbookTarget> {
    return new WorkbookTarget(await DataWorkbook.create(path, catalogue, language), language);
  }

  async sheet(plan: SheetPlan): Promise<TargetSheet> {
    return new WorkbookSheet(plan, this.workbook.sheet(plan), sheetNameIn(this.language, plan.sheet));
  }

  end(): Promise<void> {
    return this.workbook.end();
  }

  abandon(): Promise<void> {
    return this.workbook.writer.abandon();
  }
}

class WorkbookSheet implements TargetSheet {
  private line = 1;

  constructor(
    private readonly plan: SheetPlan,
    private readonly sheet: SheetWriter,
    private readonly name: string,
  ) {}

  row(cells: readonly string[]): void {
    this.line += 1;
    this.sheet.write(this.line, this.plan.columns.map(({ column }, place) => (cells[place] ? workbookValue(column.kind, cells[place]) : {})));
  }

  drained(): Promise<void> {
    return this.sheet.drained();
  }

  async end(): Promise<string> {
    this.sheet.end();
    return this.name;
  }
}
