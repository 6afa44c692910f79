import { origin, period, reference, type Sheet } from '../../kit';
import { HousingAssignment } from './housing-assignment.entity';

export const housingAssignmentSheet: Sheet = {
  name: 'housing_assignments',
  zh: '周转房入住',
  description: 'Which teachers live in which turnover housing of a school, and when.',
  entity: HousingAssignment,
  key: ['teacher', 'starts_on'],
  roster: { of: 'building.school' },
  columns: [reference('teacher', '教师编号', 'staffing.teachers'), reference('building', '校舍编号', 'facilities.buildings'), ...period(), ...origin()],
};
