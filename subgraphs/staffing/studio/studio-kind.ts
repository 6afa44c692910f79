import { describedEnum, type EnumValue } from '../../kit';

export const StudioKind = describedEnum('StudioKind', 'Kind of studio (工作室类别).', {
  MASTER_TEACHER: { en: 'Of a master teacher', zh: '名师工作室' },
  MASTER_CLASS_TEACHER: { en: 'Of a master class teacher', zh: '名班主任工作室' },
  MASTER_PRINCIPAL: { en: 'Of a master principal', zh: '名校长工作室' },
  SKILL_MASTER: { en: 'Of a skill master', zh: '技能大师工作室' },
});
export type StudioKind = EnumValue<typeof StudioKind>;
