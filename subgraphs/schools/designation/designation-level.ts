import { describedEnum, type EnumValue } from '../../kit';

export const DesignationLevel = describedEnum('DesignationLevel', 'Level that awards a designation (称号级别).', {
  NATIONAL: { en: 'National', zh: '国家级' },
  PROVINCIAL: { en: 'Provincial', zh: '省级' },
  MUNICIPAL: { en: 'Municipal', zh: '市级' },
  COUNTY: { en: 'County', zh: '县级' },
});
export type DesignationLevel = EnumValue<typeof DesignationLevel>;
