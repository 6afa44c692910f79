import sql from 'sql-template-tag';
import type { RowRule } from '../../kit';
import { openSchool, rule, schoolYearOfClasses } from '../../network/row-rules';
import { stagesTaughtBy } from '../../network/stages-taught';

/**
 * A class is of a stage that its kind of school teaches. Preschool classes may be attached to any school (附设幼儿班), and a school whose kind has no stages may have
 * classes of each.
 */
export const stageOfItsSchool: RowRule = rule(
  'INVALID_VALUE',
  ['stage', 'schoolId'],
  sql`t.stage <> 'PRESCHOOL' AND EXISTS (SELECT FROM school s WHERE s.id = t.school_id AND cardinality(${stagesTaughtBy(sql`s.kind`)}) > 0 AND t.stage <> ALL (${stagesTaughtBy(sql`s.kind`)}))`,
  {
    en: 'a stage that the kind of the school teaches: of KINDERGARTEN PRESCHOOL; of TEACHING_POINT and PRIMARY PRIMARY; of JUNIOR_SECONDARY JUNIOR_SECONDARY; of NINE_YEAR PRIMARY and JUNIOR_SECONDARY; of COMPLETE_SECONDARY JUNIOR_SECONDARY and SENIOR_SECONDARY; of TWELVE_YEAR PRIMARY, JUNIOR_SECONDARY and SENIOR_SECONDARY; of SENIOR_SECONDARY SENIOR_SECONDARY; of SECONDARY_VOCATIONAL VOCATIONAL; PRESCHOOL at any school',
    zh: '学段须为该校办学类型所设：幼儿园为学前；教学点、小学为小学；初级中学为初中；九年一贯制学校为小学、初中；完全中学为初中、高中；十二年一贯制学校为小学、初中、高中；高级中学为高中；中等职业学校为中职；学前班可附设于任何学校',
  },
);

/** A class is of a school that is open when the classes of its year begin, of a year that has come or is next, and of a stage of its school. */
export const yearOfClasses: RowRule = schoolYearOfClasses();
export const classGroupRules: readonly RowRule[] = [...openSchool('schoolId', sql`make_date(t.school_year, 9, 1)`, ['schoolYear']), yearOfClasses, stageOfItsSchool];
