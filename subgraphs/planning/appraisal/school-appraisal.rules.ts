import type { RowRule } from '../../kit';
import { yearNotToCome } from '../../network/row-rules';

export const appraisedByNow: RowRule = yearNotToCome('year');
