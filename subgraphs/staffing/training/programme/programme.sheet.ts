import { choice, code, decimal, integer, origin, reference, text, type Sheet } from '../../../kit';
import { TrainingProgramme } from './programme.entity';
import { TrainingMode, TrainingUnit } from './programme.enums';
import { TrainingLevel } from './training-level';

export const trainingProgrammeSheet: Sheet = {
  name: 'training_programmes',
  zh: '培训项目',
  description: 'Training programmes of a year, with planned and done figures in one unit each.',
  entity: TrainingProgramme,
  key: ['code'],
  columns: [
    code(),
    text('name', '项目名称'),
    choice('level', '级别', TrainingLevel),
    choice('mode', '培训方式', TrainingMode, { optional: true }),
    reference('county', '县区代码', 'schools.counties', { optional: true }),
    text('target_group', '培训对象'),
    text('provider', '承训机构', { optional: true }),
    integer('year', '年度', { min: 1950, max: 2100 }),
    choice('unit', '计量单位', TrainingUnit),
    integer('planned', '计划数', { optional: true }),
    integer('done', '完成数', { optional: true }),
    decimal('hours_per_person', '人均学时', { optional: true, max: 10_000 }),
    ...origin(),
  ],
};
