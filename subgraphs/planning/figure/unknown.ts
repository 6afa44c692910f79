import { describedEnum, type EnumValue } from '../../kit';

export const FigureUnknown = describedEnum('FigureUnknown', 'Why a figure is not known (数据缺失原因).', {
  PUPILS_NOT_REPORTED: { en: 'The school has no classes on record for its stages', zh: '未上报分学段学生数' },
  NO_COMPULSORY_STAGE: { en: 'The school has no stage of compulsory education', zh: '无义务教育学段' },
  NO_PUPILS: { en: 'There are no pupils to measure by', zh: '无学生' },
  STAFF_NOT_RECORDED: { en: 'No teacher is on record there', zh: '无教师记录' },
  DEGREES_NOT_RECORDED: { en: 'Of some teachers the degree is not on record', zh: '部分教师学历未登记' },
  RESOURCE_NOT_REPORTED: { en: 'The school has not reported the resource', zh: '未上报该项办学条件' },
  INPUTS_TOO_OLD: { en: 'What is on record is of an earlier school year than the one asked for; ask with a day of that year for its figure', zh: '数据早于所询学年' },
  NO_RULE: { en: 'No pack of rules has a standard for it', zh: '无适用标准' },
  SUM_UNKNOWN: { en: 'One of the schools that were merged had not reported it', zh: '并校一方未填报,合计未知' },
  SCHOOLS_UNKNOWN: { en: 'It is not known for some of the schools', zh: '部分学校数据缺失' },
  NOBODY_TO_COUNT: { en: 'There is nobody to take a share of', zh: '无计数对象' },
  ELIGIBILITY_NOT_KNOWN: { en: 'Of some teachers it is not known whether rotation is due: sex, birth date or length of terms is not on record', zh: '部分教师是否符合交流条件未知' },
  NO_SCHOOLS: { en: 'There is no school to measure', zh: '无学校' },
});
export type FigureUnknown = EnumValue<typeof FigureUnknown>;
