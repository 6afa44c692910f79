import { describedEnum, type EnumValue } from '../../kit';

export const EducationGroupKind = describedEnum('EducationGroupKind', 'Kind of group that schools form (办学共同体类别).', {
  SCHOOL_DISTRICT: { en: 'School district led by one school', zh: '大学区' },
  EDUCATION_GROUP: { en: 'Education group', zh: '教育集团' },
  ALLIANCE: { en: 'Alliance', zh: '联盟' },
  CONSORTIUM: { en: 'Consortium across stages of schooling', zh: '联合体' },
  URBAN_RURAL_COMMUNITY: { en: 'Community of urban and rural schools', zh: '城乡学校共同体' },
  KINDERGARTEN_NETWORK: { en: 'Network in which strong kindergartens lift weak ones', zh: '园所帮带网络' },
  SENIOR_SECONDARY_ALLIANCE: { en: 'Alliance of senior secondary schools', zh: '高中联盟' },
  VOCATIONAL_ALLIANCE: { en: 'Vocational alliance', zh: '职教联盟' },
  ENTRUSTED_MANAGEMENT: { en: 'Management entrusted to another school', zh: '委托管理' },
  PAIR: { en: 'Pair of schools', zh: '结对' },
});
export type EducationGroupKind = EnumValue<typeof EducationGroupKind>;
