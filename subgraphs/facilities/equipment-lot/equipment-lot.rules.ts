import type { RowRule } from '../../kit';
import { yearNotToCome } from '../../network/row-rules';

/** The register has what is there. */
export const equipmentRules: readonly RowRule[] = [yearNotToCome('year')];
