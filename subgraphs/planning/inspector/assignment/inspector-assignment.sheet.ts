import { origin, period, reference, type Sheet } from '../../../kit';
import { InspectorAssignment } from './inspector-assignment.entity';

export const inspectorAssignmentSheet: Sheet = {
  name: 'inspector_assignments',
  zh: '责任督学挂牌',
  description: 'Which inspector answers for which school, and when.',
  entity: InspectorAssignment,
  key: ['inspector', 'school', 'starts_on'],
  roster: { of: 'school' },
  columns: [reference('inspector', '督学编号', 'planning.inspectors'), reference('school', '学校标识码', 'schools.schools'), ...period(), ...origin()],
};
