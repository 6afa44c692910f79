import type { RowRule } from '../correct/row-rule';
import type { Sheet } from './sheet';

/** What rows of a sheet must obey that no constraint keeps, beside the rules of a correction. */
export interface SheetGuards {
  readonly sheet: Sheet;
  readonly rules: readonly RowRule[];
}
