import { describedEnum, type EnumValue } from '../../kit';

/** The codes are those of who runs a school (举办者) in the ministry's yearbook: education departments of province, city, county; private. */
export const Ownership = describedEnum('Ownership', 'Who runs a school (办学性质).', {
  PUBLIC: { en: 'Public', zh: '公办', also: ['公立', '811', '821', '831'] },
  PRIVATE: { en: 'Private', zh: '民办', also: ['私立', '999'] },
  INCLUSIVE_PRIVATE: { en: 'Inclusive private, at a controlled price', zh: '普惠性民办', also: ['普惠民办', '普惠'] },
});
export type Ownership = EnumValue<typeof Ownership>;

export const Administration = describedEnum('Administration', 'Which level administers a school (隶属).', {
  COUNTY: { en: 'Directly under the county or city bureau', zh: '市直(县直)', also: ['市直', '县直', '区直', '直属'] },
  TOWNSHIP: { en: 'Under a township', zh: '乡镇', also: ['乡镇属', '镇属', '乡属'] },
});
export type Administration = EnumValue<typeof Administration>;

/** The seven codes of the national statistical urban-rural classification; 1xx is urban, 2xx rural. */
export const Locale = describedEnum('Locale', 'Urban-rural class of a place (城乡分类).', {
  MAIN_URBAN: { en: 'Main urban district, code 111', zh: '主城区 111', also: ['111', '主城区', '111 主城区', '111-主城区'] },
  URBAN_FRINGE: { en: 'Urban fringe, code 112', zh: '城乡结合区 112', also: ['112', '城乡结合区', '112 城乡结合区', '112-城乡结合区'] },
  TOWN_CENTRE: { en: 'Town centre, code 121', zh: '镇中心区 121', also: ['121', '镇中心区', '121 镇中心区', '121-镇中心区'] },
  TOWN_FRINGE: { en: 'Town fringe, code 122', zh: '镇乡结合区 122', also: ['122', '镇乡结合区', '122 镇乡结合区', '122-镇乡结合区'] },
  SPECIAL_AREA: { en: 'Special area, code 123', zh: '特殊区域 123', also: ['123', '特殊区域', '123 特殊区域', '123-特殊区域'] },
  TOWNSHIP_CENTRE: { en: 'Township centre, code 210', zh: '乡中心区 210', also: ['210', '乡中心区', '210 乡中心区', '210-乡中心区'] },
  VILLAGE: { en: 'Village, code 220', zh: '村庄 220', also: ['220', '村庄', '220 村庄', '220-村庄'] },
});
export type Locale = EnumValue<typeof Locale>;

/** Derived from the days of a school: in a transition before it closes it is open. */
export const SchoolState = describedEnum('SchoolState', 'Where a school stands in its life on a day (办学状态).', {
  PLANNED: { en: 'Planned, or not yet open', zh: '规划或筹建' },
  OPEN: { en: 'Open; also in the transition before a decided closure', zh: '在办' },
  CLOSED: { en: 'Closed', zh: '已撤并' },
});
export type SchoolState = EnumValue<typeof SchoolState>;
