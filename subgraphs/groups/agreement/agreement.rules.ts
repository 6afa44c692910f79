import sql from 'sql-template-tag';
import type { RowRule } from '../../kit';
import { notToCome, rule } from '../../network/row-rules';

/** An agreement was signed by now, and while something of it was still to come. */
export const signedInTime: readonly RowRule[] = [
  notToCome('signedOn'),
  rule('INVALID_VALUE', ['signedOn', 'endsOn'], sql`t.signed_on >= t.ends_on`, { en: 'it was signed when it was over; correct one of the two days', zh: '签订日期晚于协议结束日期；请更正其一' }),
];
