import { choice, code, date, decimal, origin, reference, text, type Sheet } from '../../kit';
import { InspectionVerdict } from './inspection-verdict';
import { Inspection } from './inspection.entity';

export const inspectionSheet: Sheet = {
  name: 'inspections',
  zh: '督导',
  description: 'Inspections of schools, or of a county as a whole, what each found and since when that is public.',
  entity: Inspection,
  key: ['code'],
  columns: [
    code('code', '督导编号'),
    reference('county', '县区代码', 'schools.counties'),
    reference('school', '学校标识码', 'schools.schools', { optional: true }),
    text('topic', '督导事项'),
    date('inspected_on', '督导日期'),
    choice('verdict', '督导结论', InspectionVerdict),
    decimal('score', '得分', { optional: true, max: 100, scale: 2 }),
    date('published_on', '结果公示日期', { optional: true }),
    ...origin(),
  ],
};
