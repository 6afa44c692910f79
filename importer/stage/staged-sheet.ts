import type { ColumnPlan, SheetPlan } from '../catalogue/sheet-plan';
import type { Origin } from '../report';
import type { FileColumn } from '../source/header';

/** A file, or a sheet of a workbook, whose rows wait in a temporary table. */
export interface StagedSheet {
  readonly plan: SheetPlan;
  readonly origin: Origin;
  /** Columns the file has. Those it lacks keep their values in rows that exist. */
  readonly headers: ReadonlyMap<ColumnPlan, FileColumn>;
  /** Rows in the temporary table, bad ones included. */
  readonly rows: number;
  /** Rows that said the same as another and were taken out again. */
  readonly repeated: number;
  /** Rows whose cells could not be told apart. */
  readonly lost: number;
  /** Some of its rows could not be read, so that nothing can be said of rows that seem to refer to none. */
  readonly incomplete: boolean;
}
