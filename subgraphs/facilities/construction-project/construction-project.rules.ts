import sql from 'sql-template-tag';
import type { RowRule } from '../../kit';
import { notClosedBefore, rule, thisYear, yearInReach } from '../../network/row-rules';

/** What a project has come to, it has come to by now: its building has begun, and from the final accounts on it has ended. */
const begunAndEnded: readonly RowRule[] = [
  rule('INVALID_STATE', ['stage', 'startYear'], sql`t.stage IN ('CONSTRUCTION', 'ACCEPTANCE', 'FINAL_ACCOUNTS', 'AUDIT') AND t.start_year > ${thisYear}`, {
    en: 'what is being built, or is built, began in a year that has come; correct the stage or the year',
    zh: '已开工或已建成的项目其开工年份不得晚于今年；请更正阶段或年份',
  }),
  rule('INVALID_STATE', ['stage', 'endYear'], sql`t.stage IN ('FINAL_ACCOUNTS', 'AUDIT') AND t.end_year > ${thisYear}`, {
    en: 'what has its final accounts ended in a year that has come; correct the stage or the year',
    zh: '已决算的项目其竣工年份不得晚于今年；请更正阶段或年份',
  }),
];

export const projectRules: readonly RowRule[] = [...begunAndEnded, yearInReach('startYear'), yearInReach('endYear'), notClosedBefore('schoolId', 'startYear')];
