import { choice, code, integer, origin, reference, type Sheet } from '../../kit';
import { Subject } from '../teacher/subject';
import { RecruitmentBatch } from './recruitment-batch.entity';
import { RecruitmentProgramme } from './recruitment-programme';

export const recruitmentBatchSheet: Sheet = {
  name: 'recruitment_batches',
  zh: '教师招录',
  description: 'Teachers recruited, by year and programme.',
  entity: RecruitmentBatch,
  key: ['code'],
  columns: [
    code('code', '批次编号'),
    reference('county', '县区代码', 'schools.counties'),
    reference('school', '学校标识码', 'schools.schools', { optional: true }),
    integer('year', '年份', { min: 1950, max: 2100 }),
    choice('programme', '招录渠道', RecruitmentProgramme),
    integer('headcount', '人数', { min: 1, max: 100_000 }),
    choice('subject', '学科', Subject, { optional: true }),
    ...origin(),
  ],
};
