import { choice, decimal, integer, origin, reference, type Sheet } from '../../kit';
import { ReportedResource } from './reported-resource';
import { ResourceReport } from './resource-report.entity';

export const resourceReportSheet: Sheet = {
  name: 'resource_reports',
  zh: '办学条件年报',
  description: 'What schools report once a year of what they have; of a school with several stages, of all together.',
  entity: ResourceReport,
  key: ['school', 'school_year', 'resource'],
  columns: [
    reference('school', '学校标识码', 'schools.schools'),
    integer('school_year', '学年起始年份', { min: 1950, max: 2100 }),
    choice('resource', '办学条件', ReportedResource),
    decimal('value', '数值', { scale: 2, optional: true, meaning: { en: 'empty where it is not known', zh: '未知的不填' } }),
    ...origin(),
  ],
};
