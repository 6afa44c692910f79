import { choice, integer, origin, reference, text, type Sheet } from '../../../kit';
import { TrainingLevel } from '../programme/training-level';
import { TrainingBase } from './base.entity';

export const trainingBaseSheet: Sheet = {
  name: 'training_bases',
  zh: '培训基地校',
  description: 'Schools that are training bases; several courses in one cell are separated by a semicolon.',
  entity: TrainingBase,
  key: ['school'],
  columns: [
    reference('school', '学校标识码', 'schools.schools'),
    choice('level', '级别', TrainingLevel),
    integer('since_year', '设立年份', { optional: true, min: 1950, max: 2100 }),
    integer('capacity', '容量', { optional: true, min: 1 }),
    text('courses', '特色课程', { optional: true, maxLength: 2000 }),
    ...origin(),
  ],
};
