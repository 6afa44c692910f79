import sql from 'sql-template-tag';
import type { RowRule } from '../../kit';
import { rule, schoolYearOfPlan, today } from '../../network/row-rules';

/** What is COMPLETED has its last day behind it, or today. */
export const isOver: RowRule = rule('INVALID_STATE', ['endsOn', 'state'], sql`t.state = 'COMPLETED' AND (t.ends_on IS NULL OR t.ends_on > ${today} + 1)`, {
  en: 'what is COMPLETED has a last day, not one to come; write ACTIVE until then, or correct the day',
  zh: '已完成的交流须有结束日期，且不得晚于今天；请改为“进行中”，或更正日期',
});

export const hasBegun: RowRule = rule('INVALID_STATE', ['state', 'startsOn'], sql`t.state IN ('ACTIVE', 'COMPLETED') AND t.starts_on > ${today}`, {
  en: 'what is yet to begin is PROPOSED or APPROVED; correct the state or the day',
  zh: '尚未开始的应为“拟派”或“已批准”；请更正状态或日期',
});

export const yearOfRotation: RowRule = schoolYearOfPlan();
