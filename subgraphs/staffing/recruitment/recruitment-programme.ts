import { describedEnum, type EnumValue } from '../../kit';

export const RecruitmentProgramme = describedEnum('RecruitmentProgramme', 'Programme under which teachers are recruited (招录渠道).', {
  SPECIAL_POST: { en: 'Special-post teachers for rural schools', zh: '特岗' },
  RETURNING: { en: 'Called back to the county', zh: '回引' },
  PUBLIC_FUNDED_NORMAL: { en: 'Publicly funded normal students', zh: '公费师范' },
  OPEN_RECRUITMENT: { en: 'Open recruitment', zh: '招录' },
  TALENT: { en: 'Talent brought in', zh: '引进' },
});
export type RecruitmentProgramme = EnumValue<typeof RecruitmentProgramme>;
