import { describedEnum, enumFilter, type EnumValue } from '../../kit';

/** The same enumeration as in the schools subgraph: subgraphs share no code, and the graph accepts equal definitions. */
export const Stage = describedEnum('Stage', 'Stage of schooling (学段).', {
  PRESCHOOL: { en: 'Preschool', zh: '学前' },
  PRIMARY: { en: 'Primary', zh: '小学' },
  JUNIOR_SECONDARY: { en: 'Junior secondary', zh: '初中' },
  SENIOR_SECONDARY: { en: 'Senior secondary', zh: '普通高中' },
  VOCATIONAL: { en: 'Secondary vocational', zh: '中职' },
});
export type Stage = EnumValue<typeof Stage>;

/** Stages of compulsory education (义务教育). */
export const compulsoryStages = ['PRIMARY', 'JUNIOR_SECONDARY'] as const satisfies readonly Stage[];

export const isCompulsory = (stage: Stage): boolean => (compulsoryStages as readonly Stage[]).includes(stage);

export const StageFilter = enumFilter('Stage', Stage);
