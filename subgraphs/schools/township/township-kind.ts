import { describedEnum, type EnumValue } from '../../kit';

export const TownshipKind = describedEnum('TownshipKind', 'Kind of township-level division (乡级区划类别).', {
  SUBDISTRICT: { en: 'Subdistrict', zh: '街道' },
  TOWN: { en: 'Town', zh: '镇' },
  TOWNSHIP: { en: 'Township', zh: '乡' },
  ETHNIC_TOWNSHIP: { en: 'Ethnic township', zh: '民族乡' },
  SPECIAL_AREA: { en: 'Farm, mine or industrial park that is counted as a township', zh: '农场、矿区、园区' },
});
export type TownshipKind = EnumValue<typeof TownshipKind>;
