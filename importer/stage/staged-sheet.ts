import type { ColumnPlan, SheetPlan } from '../catalogue/sheet-plan';

/** A file whose rows wait in a temporary table. */
export interface StagedSheet {
  readonly plan: SheetPlan;
  readonly file: string;
  /** Columns the file has, each with its header as written. Columns it lacks keep their values in rows that exist. */
  readonly headers: ReadonlyMap<ColumnPlan, string>;
  /** Rows in the temporary table, bad ones included. */
  readonly rows: number;
  /** Some of its rows could not be read, so that nothing can be said of rows that seem to refer to none. */
  readonly incomplete: boolean;
}
