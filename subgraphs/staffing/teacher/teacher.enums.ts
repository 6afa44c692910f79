import { describedEnum, enumFilter, type EnumValue } from '../../kit';

export const ProfessionalTitle = describedEnum('ProfessionalTitle', 'Professional title of a teacher (职称).', {
  THIRD_GRADE: { en: 'Third grade', zh: '三级', also: ['三级教师'] },
  SECOND_GRADE: { en: 'Second grade', zh: '二级', also: ['二级教师'] },
  FIRST_GRADE: { en: 'First grade, intermediate', zh: '一级(中级)', also: ['一级', '一级教师', '中级'] },
  SENIOR: { en: 'Senior', zh: '高级', also: ['高级教师', '副高级'] },
  FULL_SENIOR: { en: 'Full senior', zh: '正高级', also: ['正高级教师', '正高'] },
});
export type ProfessionalTitle = EnumValue<typeof ProfessionalTitle>;
export const ProfessionalTitleFilter = enumFilter('ProfessionalTitle', ProfessionalTitle);

/** The codes are those of GB/T 4658 (学历代码). */
export const Degree = describedEnum('Degree', 'Highest education completed (学历).', {
  SECONDARY: { en: 'Secondary or secondary normal school', zh: '中专(高中)', also: ['中专', '高中', '中师', '41', '61'] },
  ASSOCIATE: { en: 'Junior college', zh: '专科', also: ['大专', '大学专科', '30', '31'] },
  BACHELOR: { en: 'Bachelor', zh: '本科', also: ['大学本科', '20', '21'] },
  MASTER: { en: 'Postgraduate, master', zh: '硕士研究生', also: ['硕士', '14'] },
  DOCTOR: { en: 'Postgraduate, doctor', zh: '博士研究生', also: ['博士', '11'] },
});
export type Degree = EnumValue<typeof Degree>;
export const DegreeFilter = enumFilter('Degree', Degree);
