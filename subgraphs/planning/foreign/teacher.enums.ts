import { describedEnum, type EnumValue } from '../../kit';

export const ProfessionalTitle = describedEnum('ProfessionalTitle', 'Professional title of a teacher (职称).', {
  THIRD_GRADE: { en: 'Third grade', zh: '三级' },
  SECOND_GRADE: { en: 'Second grade', zh: '二级' },
  FIRST_GRADE: { en: 'First grade, intermediate', zh: '一级(中级)' },
  SENIOR: { en: 'Senior', zh: '高级' },
  FULL_SENIOR: { en: 'Full senior', zh: '正高级' },
});
export type ProfessionalTitle = EnumValue<typeof ProfessionalTitle>;

export const Degree = describedEnum('Degree', 'Highest education completed (学历).', {
  SECONDARY: { en: 'Secondary or secondary normal school', zh: '中专(高中)' },
  ASSOCIATE: { en: 'Junior college', zh: '专科' },
  BACHELOR: { en: 'Bachelor', zh: '本科' },
  MASTER: { en: 'Postgraduate, master', zh: '硕士研究生' },
  DOCTOR: { en: 'Postgraduate, doctor', zh: '博士研究生' },
});
export type Degree = EnumValue<typeof Degree>;
