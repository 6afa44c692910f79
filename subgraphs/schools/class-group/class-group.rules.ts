import sql from 'sql-template-tag';
import type { RowRule } from '../../kit';
import { openSchool, schoolYearOfClasses } from '../../network/row-rules';

/** A class is of a school that is open when the classes of its year begin, and of a year that has come or is next. */
export const yearOfClasses: RowRule = schoolYearOfClasses();
export const classGroupRules: readonly RowRule[] = [...openSchool('schoolId', sql`make_date(t.school_year, 9, 1)`, ['schoolYear']), yearOfClasses];
