import { dayBefore } from '../../subgraphs/kit/days';
import type { ColumnPlan } from '../catalogue/sheet-plan';

/** A staged value as a cell of the file: of a period its last day. */
export const asWritten = ({ column: { kind } }: ColumnPlan, staged: unknown): string =>
  kind.type === 'date' && kind.last && typeof staged === 'string' ? dayBefore(staged) : String(staged ?? '');
