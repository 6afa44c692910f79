import type { RowRule } from '../../kit';
import { notToCome, yearNotToCome } from '../../network/row-rules';

/** An honour was awarded, and taken away, by now. */
export const honourRules: readonly RowRule[] = [yearNotToCome('awardedYear'), notToCome('revokedOn')];
