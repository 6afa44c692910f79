import { boolean, choice, code, decimal, integer, origin, reference, text, type Sheet } from '../../../kit';
import { Subject } from '../../teacher/subject';
import { TrainingLevel } from '../programme/training-level';
import { CultivationStation } from './station.entity';

export const cultivationStationSheet: Sheet = {
  name: 'cultivation_stations',
  zh: '乡村教师培育站',
  description: 'Rural-teacher cultivation stations, one for each subject and year.',
  entity: CultivationStation,
  key: ['code'],
  columns: [
    code(),
    text('name', '名称'),
    choice('level', '级别', TrainingLevel),
    reference('host_school', '承办学校标识码', 'schools.schools'),
    choice('subject', '学科', Subject),
    integer('year', '年度', { min: 1950, max: 2100 }),
    boolean('approved', '是否立项', { fallback: false }),
    decimal('funding_yuan', '经费(元)', { optional: true, scale: 2 }),
    integer('trainees', '学员数', { optional: true }),
    text('cycle', '培训周期', { optional: true }),
    ...origin(),
  ],
};
