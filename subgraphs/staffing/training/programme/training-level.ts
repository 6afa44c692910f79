import { describedEnum, enumFilter, type EnumValue } from '../../../kit';

/** Four levels in one plan, three in another, a group level in a third: this is their union. */
export const TrainingLevel = describedEnum('TrainingLevel', 'Level that organises training (培训级别).', {
  NATIONAL: { en: 'National', zh: '国培' },
  PROVINCIAL: { en: 'Provincial', zh: '省级' },
  MUNICIPAL: { en: 'Municipal', zh: '市级' },
  COUNTY: { en: 'County', zh: '县级' },
  GROUP: { en: 'Education group or school district', zh: '集团(大学区)' },
  SCHOOL: { en: 'School', zh: '校本' },
});
export type TrainingLevel = EnumValue<typeof TrainingLevel>;

export const TrainingLevelFilter = enumFilter('TrainingLevel', TrainingLevel);
