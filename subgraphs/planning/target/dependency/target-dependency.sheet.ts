import { code, origin, reference, text, type Sheet } from '../../../kit';
import { TargetDependency } from './target-dependency.entity';

export const targetDependencySheet: Sheet = {
  name: 'target_dependencies',
  zh: '目标责任单位',
  description: 'Which school or which group a target depends on: one of them in each row.',
  entity: TargetDependency,
  key: ['code'],
  columns: [
    code('code', '责任编号'),
    reference('target', '目标编号', 'planning.targets'),
    reference('school', '学校标识码', 'schools.schools', { optional: true }),
    reference('group', '集团编号', 'groups.education_groups', { optional: true }),
    text('note', '备注', { optional: true, maxLength: 500 }),
    ...origin(),
  ],
};
