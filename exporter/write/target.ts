import type { SheetPlan } from '../../importer';

export interface ExportedSheet {
  /** `<subgraph>.<sheet name>`. */
  readonly sheet: string;
  /** The file, or the sheet of the workbook, that holds it. */
  readonly file: string;
  readonly rows: number;
}

/** Where the rows of one sheet go. */
export interface TargetSheet {
  row(cells: readonly string[]): void;
  /** Waits until there is room for more. */
  drained(): Promise<void>;
  /** Answers the name of the file or sheet. */
  end(): Promise<string>;
}

/** Where an export goes; sheets are written one after the other. */
export interface Target {
  /** Begins a sheet with its header. */
  sheet(plan: SheetPlan): Promise<TargetSheet>;
  end(): Promise<void>;
  /** After an error: takes away what was written in part. */
  abandon(): Promise<void>;
}
