import type { RowRule } from '../../../kit';
import { notToCome } from '../../../network/row-rules';

export const usedByNow: RowRule = notToCome('usedOn');
