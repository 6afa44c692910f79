import { describedEnum, enumFilter, type EnumValue } from '../../kit';

/** The seven codes of the national statistical urban-rural classification; 1xx is urban, 2xx rural. */
export const Locale = describedEnum('Locale', 'Urban-rural class of a place (城乡分类).', {
  MAIN_URBAN: { en: 'Main urban district, code 111', zh: '主城区 111' },
  URBAN_FRINGE: { en: 'Urban fringe, code 112', zh: '城乡结合区 112' },
  TOWN_CENTRE: { en: 'Town centre, code 121', zh: '镇中心区 121' },
  TOWN_FRINGE: { en: 'Town fringe, code 122', zh: '镇乡结合区 122' },
  SPECIAL_AREA: { en: 'Special area, code 123', zh: '特殊区域 123' },
  TOWNSHIP_CENTRE: { en: 'Township centre, code 210', zh: '乡中心区 210' },
  VILLAGE: { en: 'Village, code 220', zh: '村庄 220' },
});
export type Locale = EnumValue<typeof Locale>;
export const LocaleFilter = enumFilter('Locale', Locale);
