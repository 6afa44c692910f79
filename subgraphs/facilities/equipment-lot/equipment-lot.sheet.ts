import { choice, code, integer, origin, reference, text, type Sheet } from '../../kit';
import { EquipmentLot } from './equipment-lot.entity';
import { EquipmentKind, EquipmentUnit } from './equipment.enums';

export const equipmentLotSheet: Sheet = {
  name: 'equipment_lots',
  zh: '设备台账',
  description: 'Equipment and books, lot by lot, each in the unit it is counted in.',
  entity: EquipmentLot,
  key: ['code'],
  columns: [
    code(),
    reference('county', '县区代码', 'schools.counties'),
    reference('school', '学校标识码', 'schools.schools', { optional: true }),
    choice('kind', '设备类别', EquipmentKind),
    integer('quantity', '数量'),
    choice('unit', '计量单位', EquipmentUnit),
    integer('year', '购置年份', { min: 1950, max: 2100, optional: true }),
    text('programme', '资金项目', { optional: true }),
    ...origin(),
  ],
};
