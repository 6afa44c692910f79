import sql, { type Sql } from 'sql-template-tag';
import { holdsOn } from '../../../kit';
import { classYearSql, schoolYearSql } from '../../../network/calendar';
import { openOn } from '../../../network/open-school';
import { stagesTaughtBy } from '../../../network/stages-taught';

/**
 * How one measure is counted for the target in the row `w`, which has its county, stages, area and counted name, the `day`,
 * the `first_day` and `last_day` of its period, and `today`. Everything comes from the published views, and no person does.
 */
export interface Measure {
  readonly formula: 'COUNT' | 'PERCENT';
  /** What is there on a day, what happened in the period, or what a register without days says now. */
  readonly over: 'DAY' | 'PERIOD' | 'NOW';
  /** `FROM` and `WHERE` of what is counted; schools have the alias `s`. */
  readonly of: Sql;
  readonly numerator: Sql;
  readonly denominator?: Sql;
  /** What shows that the county keeps the register, in the form of `of`: without a row there, nothing is known, which is not zero. */
  readonly register?: Sql;
  /** Aggregate that tells whether something that is needed is not on record. */
  readonly gap?: Sql;
  /** Whether the denominator counts persons: of a few it is not told. */
  readonly persons?: true;
}

export const one = sql`count(*)`;

/** Part of what is counted, as numerator and denominator. */
export const partOf = (condition: Sql): Pick<Measure, 'formula' | 'numerator' | 'denominator'> => ({
  formula: 'PERCENT',
  numerator: sql`count(*) FILTER (WHERE ${condition})`,
  denominator: one,
});

export const counted = (numerator: Sql = one): Pick<Measure, 'formula' | 'numerator'> => ({ formula: 'COUNT', numerator });

export const yearOfDay = sql`extract(year FROM w.day)`;
export const inPeriod = (day: Sql): Sql => sql`${day} BETWEEN w.first_day AND w.last_day`;
export const yearInPeriod = (year: Sql): Sql => sql`${year} BETWEEN extract(year FROM w.first_day) AND extract(year FROM w.last_day)`;
export const schoolYear = schoolYearSql(sql`w.day`);
export const classYear = classYearSql(sql`w.day`);
export const held = (row: Sql): Sql => holdsOn(row, sql`w.day`);

export const schools = sql`schools_published.school s`;
export const ofCounty = sql`s.county_id = w.county_id`;
export const ofArea = sql`(w.area IS NULL OR s.urban = (w.area = 'URBAN'))`;
export const ofStages = (stage: Sql): Sql => sql`(w.stages IS NULL OR ${stage} = ANY(w.stages))`;

export const open = openOn(sql`s`, sql`w.day`);

/** Whether a school is of a kind that teaches one of the stages: what belongs to a school and not to a class has no stage of its own. */
export const teachesStages = sql`(w.stages IS NULL OR w.stages && ${stagesTaughtBy(sql`s.kind`)})`;
