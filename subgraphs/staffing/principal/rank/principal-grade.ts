import { describedEnum, enumFilter, type EnumValue } from '../../../kit';

/** The four grades in general use; the plans name the system (校长职级制) and not its grades. */
export const PrincipalGrade = describedEnum('PrincipalGrade', 'Grade in the system of principal ranks (校长职级).', {
  SPECIAL: { en: 'Special-grade principal', zh: '特级校长' },
  SENIOR: { en: 'Senior principal', zh: '高级校长' },
  INTERMEDIATE: { en: 'Intermediate principal', zh: '中级校长' },
  JUNIOR: { en: 'Junior principal', zh: '初级校长' },
});
export type PrincipalGrade = EnumValue<typeof PrincipalGrade>;
export const PrincipalGradeFilter = enumFilter('PrincipalGrade', PrincipalGrade);
