import { choice, choices, code, date, decimal, dueDay, integer, origin, reference, text, type Sheet } from '../../kit';
import { Stage } from '../foreign/stage';
import { Comparator } from '../rules/rule.enums';
import { TargetMeasure } from './measure/target-measure';
import { Target } from './target.entity';
import { TargetArea, TargetDomain, TargetRecurrence } from './target.enums';

export const targetSheet: Sheet = {
  name: 'targets',
  zh: '规划目标',
  description: 'Targets of county plans: what is to be reached by when, and what of the graph observes it.',
  entity: Target,
  key: ['code'],
  columns: [
    code('code', '目标编号'),
    reference('county', '县区代码', 'schools.counties'),
    text('title', '目标名称'),
    choice('domain', '目标领域', TargetDomain),
    choice('measure', '观测指标', TargetMeasure, { optional: true }),
    choices('stages', '学段', Stage, { optional: true }),
    choice('area', '城乡范围', TargetArea, { optional: true }),
    text('counted_name', '计数对象', { optional: true }),
    choice('comparator', '比较方式', Comparator, { optional: true }),
    decimal('threshold', '目标值', { optional: true, min: -1e12 }),
    decimal('threshold_max', '目标值上限', { optional: true, min: -1e12 }),
    text('unit', '单位', { optional: true, maxLength: 20 }),
    decimal('baseline', '基期值', { optional: true, min: -1e12 }),
    integer('baseline_year', '基期年份', { optional: true, min: 1950, max: 2100 }),
    date('starts_on', '起始日期', { optional: true }),
    dueDay('due_on', '完成期限', { optional: true }),
    choice('recurrence', '目标频次', TargetRecurrence),
    text('document', '规划文件'),
    ...origin(),
  ],
};
