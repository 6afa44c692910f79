import { choice, code, decimal, integer, origin, reference, text, type Sheet } from '../../kit';
import { Building } from './building.entity';
import { BuildingKind, BuildingState } from './building.enums';

export const buildingSheet: Sheet = {
  name: 'buildings',
  zh: '校舍',
  description: 'School buildings, idle and demolished ones included.',
  entity: Building,
  key: ['code'],
  columns: [
    code(),
    reference('school', '学校标识码', 'schools.schools'),
    text('name', '名称'),
    choice('kind', '校舍类别', BuildingKind),
    decimal('floor_area', '建筑面积(平方米)', { optional: true }),
    integer('built_year', '建成年份', { min: 1850, max: 2100, optional: true }),
    choice('state', '校舍状态', BuildingState, { fallback: BuildingState.IN_USE }),
    text('reuse', '闲置校舍用途', { optional: true }),
    integer('housing_places', '周转房可住人数', { optional: true }),
    ...origin(),
  ],
};
