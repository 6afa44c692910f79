import sql from 'sql-template-tag';
import type { RowRule } from '../../kit';
import { notToCome, rule, yearNotToCome } from '../../network/row-rules';

export const appraisedByNow: RowRule = yearNotToCome('year');

/** A year is appraised when it is over, and public by now if ever. */
export const publishedInTime: readonly RowRule[] = [
  notToCome('publishedOn'),
  rule('INVALID_VALUE', ['publishedOn', 'year'], sql`t.published_on < make_date(t.year, 12, 31)`, {
    en: 'results are public once the year is over; correct the day or the year',
    zh: '考核结果应在年度结束后公示；请更正公示日期或年度',
  }),
];
