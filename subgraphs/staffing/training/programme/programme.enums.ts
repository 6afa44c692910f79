import { describedEnum, type EnumValue } from '../../../kit';

export const TrainingMode = describedEnum('TrainingMode', 'How training is given (培训方式).', {
  CENTRALISED: { en: 'Class held centrally', zh: '集中办班' },
  SENT_OUT: { en: 'Selected teachers are sent out', zh: '选派外出' },
  DISTANCE: { en: 'Distance and online courses', zh: '远程教育' },
  SCHOOL_BASED: { en: 'School-based', zh: '校本培训' },
  DELIVERED: { en: 'Trainers come to the school', zh: '送培进校' },
  SHADOWING: { en: 'Shadowing at a stronger school', zh: '跟岗(影子)培训' },
  UNIVERSITY: { en: 'Study at a university', zh: '高校研修' },
  STUDIO_ON_SITE: { en: 'Master-teacher studio, cases and on-site training', zh: '名师工作室+案例+在场培训' },
});
export type TrainingMode = EnumValue<typeof TrainingMode>;

export const TrainingUnit = describedEnum('TrainingUnit', 'What the figures of a programme count (培训计量单位); different units are never added.', {
  PERSONS: { en: 'Persons, each counted once', zh: '人' },
  PERSON_TIMES: { en: 'Person-times, each attendance counted', zh: '人次' },
  SESSIONS: { en: 'Sessions', zh: '场次' },
});
export type TrainingUnit = EnumValue<typeof TrainingUnit>;
