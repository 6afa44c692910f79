import { describedEnum, enumFilter, type EnumValue } from '../../kit';

/** The same enumeration as in the staffing subgraph: subgraphs share no code, and the graph accepts equal definitions. */
export const Subject = describedEnum('Subject', 'Subject taught (学科).', {
  CHINESE: { en: 'Chinese', zh: '语文' },
  MATHEMATICS: { en: 'Mathematics', zh: '数学' },
  ENGLISH: { en: 'English', zh: '英语' },
  PHYSICS: { en: 'Physics', zh: '物理' },
  CHEMISTRY: { en: 'Chemistry', zh: '化学' },
  BIOLOGY: { en: 'Biology', zh: '生物' },
  POLITICS: { en: 'Morality and law, politics', zh: '道德与法治(政治)' },
  HISTORY: { en: 'History', zh: '历史' },
  GEOGRAPHY: { en: 'Geography', zh: '地理' },
  SCIENCE: { en: 'Science', zh: '科学' },
  MUSIC: { en: 'Music', zh: '音乐' },
  FINE_ARTS: { en: 'Fine arts', zh: '美术' },
  PHYSICAL_EDUCATION: { en: 'Physical education and health', zh: '体育' },
  INFORMATION_TECHNOLOGY: { en: 'Information technology', zh: '信息科技' },
  COMPREHENSIVE_PRACTICE: { en: 'Comprehensive practice', zh: '综合实践' },
  LABOUR: { en: 'Labour', zh: '劳动' },
  MENTAL_HEALTH: { en: 'Mental health', zh: '心理健康' },
  PRESCHOOL: { en: 'Preschool education', zh: '学前' },
  SPECIAL_EDUCATION: { en: 'Special education', zh: '特殊教育' },
  VOCATIONAL: { en: 'Vocational specialities', zh: '专业课' },
});
export type Subject = EnumValue<typeof Subject>;

export const SubjectFilter = enumFilter('Subject', Subject);
