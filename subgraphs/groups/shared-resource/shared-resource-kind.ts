import { describedEnum, type EnumValue } from '../../kit';

export const SharedResourceKind = describedEnum('SharedResourceKind', 'What a school shares (共享资源类别).', {
  ONLINE_COURSE: { en: 'Online course', zh: '网络课程' },
  LABORATORY: { en: 'Laboratory or special room', zh: '实验室及功能教室' },
  DIGITAL_LIBRARY: { en: 'Digital library', zh: '数字图书馆' },
  PRACTICE_BASE: { en: 'Base for practical work', zh: '实践教学基地' },
  COURSE: { en: 'Course', zh: '课程' },
  TEACHER: { en: 'Teachers', zh: '教师' },
  PREMISES: { en: 'Premises', zh: '校舍' },
  MANAGEMENT: { en: 'Management', zh: '管理' },
  TEACHING_MATERIAL: { en: 'Teaching material', zh: '教学资料' },
});
export type SharedResourceKind = EnumValue<typeof SharedResourceKind>;
