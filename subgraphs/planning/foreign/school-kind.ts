import { describedEnum, enumFilter, type EnumValue } from '../../kit';

/** The same as in the schools subgraph, which owns it: composition refuses copies that differ. */
export const SchoolKind = describedEnum('SchoolKind', 'Kind of school (学校类别).', {
  KINDERGARTEN: { en: 'Kindergarten', zh: '幼儿园' },
  TEACHING_POINT: { en: 'Teaching point', zh: '教学点' },
  PRIMARY: { en: 'Primary school', zh: '小学' },
  JUNIOR_SECONDARY: { en: 'Junior secondary school', zh: '初级中学' },
  NINE_YEAR: { en: 'Nine-year school', zh: '九年一贯制' },
  SENIOR_SECONDARY: { en: 'Senior secondary school', zh: '高级中学' },
  COMPLETE_SECONDARY: { en: 'Complete secondary school', zh: '完全中学' },
  TWELVE_YEAR: { en: 'Twelve-year school', zh: '十二年一贯制' },
  SECONDARY_VOCATIONAL: { en: 'Secondary vocational school', zh: '中等职业学校' },
  SPECIAL_EDUCATION: { en: 'Special education school', zh: '特殊教育学校' },
  COMMUNITY: { en: 'Community (adult) school', zh: '社区(成人)学校' },
});
export type SchoolKind = EnumValue<typeof SchoolKind>;
export const SchoolKindFilter = enumFilter('SchoolKind', SchoolKind);
