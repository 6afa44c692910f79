import { describedEnum, type EnumValue } from '../../kit';

/** The codes are the kinds (办学类型) of the ministry's yearbook. */
export const SchoolKind = describedEnum('SchoolKind', 'Kind of school (学校类别).', {
  KINDERGARTEN: { en: 'Kindergarten', zh: '幼儿园', also: ['111'] },
  TEACHING_POINT: { en: 'Teaching point', zh: '教学点', also: ['218', '小学教学点'] },
  PRIMARY: { en: 'Primary school', zh: '小学', also: ['211'] },
  JUNIOR_SECONDARY: { en: 'Junior secondary school', zh: '初级中学', also: ['311', '初中'] },
  NINE_YEAR: { en: 'Nine-year school', zh: '九年一贯制', also: ['312', '九年一贯制学校'] },
  SENIOR_SECONDARY: { en: 'Senior secondary school', zh: '高级中学', also: ['342', '高中', '普通高中'] },
  COMPLETE_SECONDARY: { en: 'Complete secondary school', zh: '完全中学', also: ['341', '完中'] },
  TWELVE_YEAR: { en: 'Twelve-year school', zh: '十二年一贯制', also: ['345', '十二年一贯制学校'] },
  SECONDARY_VOCATIONAL: { en: 'Secondary vocational school', zh: '中等职业学校', also: ['361', '中职', '职业高中', '365'] },
  SPECIAL_EDUCATION: { en: 'Special education school', zh: '特殊教育学校', also: ['特教学校', '特校'] },
  COMMUNITY: { en: 'Community (adult) school', zh: '社区(成人)学校', also: ['社区学校', '成人学校'] },
});
export type SchoolKind = EnumValue<typeof SchoolKind>;
