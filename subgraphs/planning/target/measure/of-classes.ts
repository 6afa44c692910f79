import sql, { type Sql } from 'sql-template-tag';
import { classSizeRules } from '../../../network/class-size-rules';
import { classYear, counted, ofArea, ofCounty, ofStages, open, partOf, schools, teachesStages, type Measure } from './measure';

/** Each school with the pupils of its classes of the year and the stages; null where it has no such class on record. */
const withPupils = (stages: Sql): Sql => sql`FROM ${schools} CROSS JOIN LATERAL (SELECT sum(g.size) AS pupils FROM schools_published.class_group g
  WHERE g.school_id = s.id AND g.school_year = ${classYear} AND ${stages}) c WHERE ${ofCounty} AND ${ofArea} AND ${open}`;

const notOnRecord = sql`bool_or(c.pupils IS NULL)`;

const kindergartenPupils = (ownership: Sql): Measure => ({
  formula: 'PERCENT',
  over: 'DAY',
  of: sql`${withPupils(sql`g.stage = 'PRESCHOOL'`)} AND s.kind = 'KINDERGARTEN'`,
  numerator: sql`coalesce(sum(c.pupils) FILTER (WHERE s.ownership IN ${ownership}), 0)`,
  denominator: sql`sum(c.pupils)`,
  gap: notOnRecord,
});

/** Counts of classes and of the pupils in them. */
export const ofClasses = {
  PUPILS: { ...counted(sql`sum(c.pupils)`), over: 'DAY', of: sql`${withPupils(ofStages(sql`g.stage`))} AND ${teachesStages}`, gap: notOnRecord },
  OVERSIZE_CLASS_SHARE: {
    ...partOf(sql`g.size >= held.large`),
    over: 'DAY',
    of: sql`FROM schools_published.class_group g JOIN ${schools} ON s.id = g.school_id
      JOIN ${classSizeRules(sql`(SELECT w.county_id AS id)`, sql`w.day`)} AS held ON held.stage = g.stage WHERE ${ofCounty} AND ${ofArea} AND g.school_year = ${classYear} AND ${ofStages(sql`g.stage`)}`,
    gap: sql`bool_or(held.large IS NULL)`,
  },
  PUBLIC_KINDERGARTEN_PUPIL_SHARE: kindergartenPupils(sql`('PUBLIC')`),
  INCLUSIVE_KINDERGARTEN_PUPIL_SHARE: kindergartenPupils(sql`('PUBLIC', 'INCLUSIVE_PRIVATE')`),
} satisfies Record<string, Measure>;
