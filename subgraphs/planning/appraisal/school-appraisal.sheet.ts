import { date, decimal, integer, origin, reference, type Sheet } from '../../kit';
import { SchoolAppraisal } from './school-appraisal.entity';

export const schoolAppraisalSheet: Sheet = {
  name: 'school_appraisals',
  zh: '学校年度考核',
  description: 'Yearly appraisals of schools, what training quality counted in each, and since when the result is public.',
  entity: SchoolAppraisal,
  key: ['school', 'year'],
  columns: [
    reference('county', '县区代码', 'schools.counties'),
    reference('school', '学校标识码', 'schools.schools'),
    integer('year', '考核年度', { min: 1950, max: 2100 }),
    decimal('score', '考核得分', { max: 100, scale: 2 }),
    decimal('training_score', '培训质量得分', { optional: true, max: 100, scale: 2 }),
    decimal('training_weight', '培训质量占分', { optional: true, max: 99, scale: 2 }),
    date('published_on', '结果公示日期', { optional: true }),
    ...origin(),
  ],
};
