import { describedEnum, type EnumValue } from '../../kit';

export const Stage = describedEnum('Stage', 'Stage of schooling (学段).', {
  PRESCHOOL: { en: 'Preschool', zh: '学前', also: ['学前教育', '幼儿园'] },
  PRIMARY: { en: 'Primary', zh: '小学' },
  JUNIOR_SECONDARY: { en: 'Junior secondary', zh: '初中' },
  SENIOR_SECONDARY: { en: 'Senior secondary', zh: '普通高中', also: ['高中'] },
  VOCATIONAL: { en: 'Secondary vocational', zh: '中职', also: ['中等职业', '中等职业教育'] },
});
export type Stage = EnumValue<typeof Stage>;
