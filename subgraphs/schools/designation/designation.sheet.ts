import { boolean, choice, integer, origin, reference, text, type Sheet } from '../../kit';
import { DesignationLevel } from './designation-level';
import { Designation } from './designation.entity';

export const designationSheet: Sheet = {
  name: 'designations',
  zh: '学校称号',
  description: 'Ranks and designations that schools hold or plan to win.',
  entity: Designation,
  key: ['school', 'name'],
  columns: [
    reference('school', '学校标识码', 'schools.schools'),
    text('name', '称号名称'),
    choice('level', '级别', DesignationLevel),
    text('awarded_by', '授予单位', { optional: true }),
    integer('awarded_year', '授予年份', { min: 1950, max: 2100, optional: true }),
    boolean('planned', '是否为规划创建', { fallback: false }),
    ...origin(),
  ],
};
