import { describedEnum, enumFilter, type EnumValue } from '../../../kit';

export const PortfolioItemKind = describedEnum('PortfolioItemKind', 'What an item of a performance portfolio is about (业绩类别).', {
  SCHOOL_RESULT: { en: 'What the school achieved', zh: '办学业绩' },
  EXHIBITION: { en: 'Exhibition of what the school achieved', zh: '办学成果展示' },
  AWARD: { en: 'Award', zh: '表彰奖励' },
  RESEARCH: { en: 'Research', zh: '教科研成果' },
  APPRAISAL: { en: 'Appraisal of the principal', zh: '考核评价' },
  STUDY: { en: 'Study and training', zh: '学习培训' },
});
export type PortfolioItemKind = EnumValue<typeof PortfolioItemKind>;
export const PortfolioItemKindFilter = enumFilter('PortfolioItemKind', PortfolioItemKind);
