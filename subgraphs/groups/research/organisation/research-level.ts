import { describedEnum, enumFilter, type EnumValue } from '../../../kit';

export const ResearchLevel = describedEnum('ResearchLevel', 'Level of the research network (教研层级).', {
  COUNTY: { en: 'County or city', zh: '市县级' },
  GROUP: { en: 'School district or education group', zh: '大学区或教育集团' },
  SCHOOL: { en: 'School', zh: '学校' },
});
export type ResearchLevel = EnumValue<typeof ResearchLevel>;
export const ResearchLevelFilter = enumFilter('ResearchLevel', ResearchLevel);

/** The level on which the parent is; null for the highest. */
export const levelAbove: Readonly<Record<ResearchLevel, ResearchLevel | null>> = { SCHOOL: 'GROUP', GROUP: 'COUNTY', COUNTY: null };
