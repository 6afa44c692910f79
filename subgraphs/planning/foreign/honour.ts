import { describedEnum, type EnumValue } from '../../kit';

export const HonourKind = describedEnum('HonourKind', 'Kind of honour (荣誉类别).', {
  SPECIAL_GRADE: { en: 'Special-grade teacher', zh: '特级教师' },
  GARDENER: { en: 'Gardener award', zh: '园丁' },
  MASTER_TEACHER: { en: 'Master teacher', zh: '名师' },
  MASTER_PRINCIPAL: { en: 'Master principal', zh: '名校长' },
  MASTER_CLASS_TEACHER: { en: 'Master class teacher', zh: '名班主任' },
  SUBJECT_LEADER: { en: 'Subject leader', zh: '学科带头人' },
  BACKBONE: { en: 'Backbone teacher', zh: '骨干教师' },
  RURAL_BACKBONE: { en: 'Rural backbone teacher', zh: '农村骨干教师' },
  TOP_TALENT: { en: 'Top talent', zh: '拔尖人才' },
  OUTSTANDING_TALENT: { en: 'Outstanding talent', zh: '优秀人才' },
  OTHER: { en: 'Other', zh: '其他' },
});
export type HonourKind = EnumValue<typeof HonourKind>;

export const HonourLevel = describedEnum('HonourLevel', 'Level that awards an honour or sets up a studio (级别).', {
  NATIONAL: { en: 'National', zh: '国家级' },
  PROVINCIAL: { en: 'Provincial', zh: '省级' },
  MUNICIPAL: { en: 'Municipal', zh: '市级' },
  COUNTY: { en: 'County', zh: '县级' },
  SCHOOL: { en: 'School', zh: '校级' },
});
export type HonourLevel = EnumValue<typeof HonourLevel>;
