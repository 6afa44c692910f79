import { describedEnum, enumFilter, type EnumValue } from '../../kit';

/** What no register of the graph holds; teachers are counted, never reported. */
export const ReportedResource = describedEnum('ReportedResource', 'What a school reports of what it has (办学条件).', {
  TEACHING_AREA: { en: 'Teaching and auxiliary floor area, square metres', zh: '教学及辅助用房面积(平方米)' },
  SPORTS_AREA: { en: 'Sports area, square metres', zh: '体育运动场馆面积(平方米)' },
  EQUIPMENT_VALUE: { en: 'Value of teaching equipment, yuan', zh: '教学仪器设备值(元)' },
  MULTIMEDIA_CLASSROOMS: { en: 'Networked multimedia classrooms', zh: '网络多媒体教室(间)' },
});
export type ReportedResource = EnumValue<typeof ReportedResource>;
export const ReportedResourceFilter = enumFilter('ReportedResource', ReportedResource);
