import type { RowRule } from '../../kit';
import { yearNotToCome } from '../../network/row-rules';

export const foundedByNow: RowRule = yearNotToCome('foundedYear');
