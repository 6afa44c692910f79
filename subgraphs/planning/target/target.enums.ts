import { describedEnum, enumFilter, type EnumValue } from '../../kit';

export const TargetDomain = describedEnum('TargetDomain', 'What a target is about (目标领域).', {
  SCHOOLS: { en: 'Schools, places and classes', zh: '学校布局与学位' },
  ENROLMENT: { en: 'Enrolment, retention and dropout control', zh: '入学与控辍保学' },
  STAFFING: { en: 'Teachers', zh: '教师队伍' },
  TRAINING: { en: 'Training of teachers', zh: '教师培训' },
  GROUPS: { en: 'Groups, pairings and other cooperation', zh: '集团办学与帮扶' },
  FACILITIES: { en: 'Buildings, rooms and equipment', zh: '办学条件' },
  FUNDING: { en: 'Funding', zh: '教育经费' },
  QUALITY: { en: 'Quality of education and its recognition', zh: '教育质量与评估' },
});
export type TargetDomain = EnumValue<typeof TargetDomain>;
export const TargetDomainFilter = enumFilter('TargetDomain', TargetDomain);

export const TargetRecurrence = describedEnum('TargetRecurrence', 'How often a target is to be met (目标频次).', {
  ONCE: { en: 'Once, by its day', zh: '一次性' },
  ANNUAL: { en: 'Anew in each calendar year', zh: '每年' },
});
export type TargetRecurrence = EnumValue<typeof TargetRecurrence>;
export const TargetRecurrenceFilter = enumFilter('TargetRecurrence', TargetRecurrence);

export const TargetArea = describedEnum('TargetArea', 'Whether a target is about town or country only (城乡范围).', {
  URBAN: { en: 'Schools of towns: locale codes 1xx', zh: '城区' },
  RURAL: { en: 'Schools of the country: locale codes 2xx', zh: '乡村' },
});
export type TargetArea = EnumValue<typeof TargetArea>;
