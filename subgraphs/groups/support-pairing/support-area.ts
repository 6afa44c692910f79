import { describedEnum, type EnumValue } from '../../kit';

export const SupportArea = describedEnum('SupportArea', 'What one school helps another with (帮扶方面).', {
  MANAGEMENT: { en: 'Management', zh: '管理' },
  TEACHING: { en: 'Teaching', zh: '教学' },
  RESEARCH: { en: 'Teaching research', zh: '教研' },
  STAFF: { en: 'Growth of the teaching staff', zh: '师资队伍' },
  PUPIL_ACTIVITIES: { en: 'Pupil activities', zh: '学生活动' },
  CULTURE: { en: 'School culture', zh: '校园文化' },
  EQUIPMENT: { en: 'Equipment and teaching materials', zh: '设施设备' },
  CARE_AND_EDUCATION: { en: 'Care and education in kindergartens', zh: '保育教育' },
  ENVIRONMENT: { en: 'Rooms and surroundings in kindergartens', zh: '环境创设' },
});
export type SupportArea = EnumValue<typeof SupportArea>;
