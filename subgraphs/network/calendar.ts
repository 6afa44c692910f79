import sql, { type Sql } from 'sql-template-tag';

/**
 * The one calendar of all subgraphs. Years are named by the year they begin in; days are written YYYY-MM-DD.
 *
 * What is reported by school year (学年), rotations, quotas and training hours among them, counts from 1 August, since
 * teachers report to their schools in late August and a posting of a year ends on 31 July. Classes of pupils begin on 1 September.
 */
const begins = { schoolYear: '08-01', classYear: '09-01' } as const;

/** School years before the Compulsory Education Law of 1986 stand in no register that counties keep; an earlier one is a slip of the pen. */
export const firstSchoolYear = 1986;

/** Plans reach to 2035 by now, those of counties no further than 15 years; a later year is a slip of the pen. */
export const longestPlan = 15;

const yearOf = (day: string, begin: string): number => Number(day.slice(0, 4)) - (day.slice(5, 10) < begin ? 1 : 0);

/** The school year a day belongs to: 2027 from 2027-08-01 until 2028-07-31. */
export const schoolYearOf = (day: string): number => yearOf(day, begins.schoolYear);

/** First day of a school year. */
export const schoolYearBegins = (year: number): string => `${year}-${begins.schoolYear}`;

/** The year whose classes are taught on a day, holidays included: 2027 from 2027-09-01 until 2028-08-31. */
export const classYearOf = (day: string): number => yearOf(day, begins.classYear);

/** First day of the classes of a year. */
export const classYearBegins = (year: number): string => `${year}-${begins.classYear}`;

/** First day of the term (学期) a day belongs to; the terms begin with the classes and on 1 March. Figures that are everyone's are no finer. */
export const termBegan = (day: string): string => {
  const [year, date] = [Number(day.slice(0, 4)), day.slice(5, 10)];
  return date < '03-01' ? classYearBegins(year - 1) : date < begins.classYear ? `${year}-03-01` : classYearBegins(year);
};

/** The school year of a day in SQL; `day` is an expression of type date. */
export const schoolYearSql = (day: Sql): Sql => sql`extract(year FROM ${day} - interval '7 months')::int`;

/** The class year of a day in SQL; `day` is an expression of type date. */
export const classYearSql = (day: Sql): Sql => sql`extract(year FROM ${day} - interval '8 months')::int`;
