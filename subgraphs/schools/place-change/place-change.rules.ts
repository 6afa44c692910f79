import sql from 'sql-template-tag';
import type { RowRule } from '../../kit';
import { notClosedBefore, rule, thisYear, yearInReach } from '../../network/row-rules';

/** What is DONE was done by a year that has come. */
export const placesAreThere: RowRule = rule('INVALID_STATE', ['status', 'endYear'], sql`t.status = 'DONE' AND t.end_year > ${thisYear}`, {
  en: 'places that are DONE were there by a year that has come; write PLANNED, or correct the year',
  zh: '已完成的学位变动其年份不得晚于今年；请改为“规划中”，或更正年份',
});

export const placeChangeRules: readonly RowRule[] = [yearInReach('startYear'), yearInReach('endYear'), placesAreThere, notClosedBefore('schoolId', 'startYear')];
