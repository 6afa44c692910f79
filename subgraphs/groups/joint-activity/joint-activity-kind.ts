import { describedEnum, type EnumValue } from '../../kit';

export const JointActivityKind = describedEnum('JointActivityKind', 'What schools of a group do together (共享活动类别).', {
  JOINT_EXAM: { en: 'Joint examination', zh: '联考' },
  JOINT_RESEARCH: { en: 'Joint research', zh: '联研' },
  JOINT_TRAINING: { en: 'Joint training', zh: '联训' },
  JOINT_SECONDMENT: { en: 'Joint secondment', zh: '联挂' },
  JOINT_TEACHING: { en: 'Joint teaching', zh: '联教' },
  JOINT_MATERIALS: { en: 'Joint teaching materials', zh: '联材' },
  JOINT_EXPERTISE: { en: 'Pooled expertise', zh: '联智' },
  JOINT_RUNNING: { en: 'Joint running', zh: '联办' },
  TRAINING_DELIVERY: { en: 'Training brought to the school', zh: '送培进校' },
  LESSON_DELIVERY: { en: 'Lessons brought to the school', zh: '课堂送教' },
  SEMINAR: { en: 'Education seminar', zh: '教育研讨' },
  CLASSROOM_INTERACTION: { en: 'Classroom interaction', zh: '课堂互动' },
  QUALITY_ANALYSIS: { en: 'Quality analysis', zh: '质量分析' },
  AREA_RESEARCH: { en: 'Teaching research of an area', zh: '联片教研' },
  OTHER: { en: 'Other', zh: '其他' },
});
export type JointActivityKind = EnumValue<typeof JointActivityKind>;
