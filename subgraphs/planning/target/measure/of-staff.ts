import sql, { empty, type Sql } from 'sql-template-tag';
import { movesTeacher } from '../../../network/rotation-kind';
import { isDecided } from '../../../network/rotation-life';
import { postedOn } from '../../../network/serving';
import { counted, ofArea, ofCounty, ofStages, partOf, schools, schoolYear, yearInPeriod, yearOfDay, type Measure } from './measure';

/** Who is on the establishment of a school of the county on the day, with what is joined to them. */
export const teachersAnd = (joined: Sql): Sql => sql`FROM staffing_published.appointment a JOIN ${schools} ON s.id = a.establishment_school_id JOIN staffing_published.teacher t ON t.id = a.teacher_id
  ${joined} WHERE ${ofCounty} AND ${ofArea} AND ${postedOn(sql`a`, sql`w.day`)}`;

const teachers = teachersAnd(empty);

/** Degrees have no days: the register says which one a teacher has now. */
const withDegree = (degrees: Sql): Measure => ({
  ...partOf(sql`t.degree IN ${degrees}`),
  over: 'NOW',
  of: sql`${teachers} AND ${ofStages(sql`t.stage`)}`,
  gap: sql`bool_or(t.degree IS NULL)`,
  persons: true,
});

const vocational = sql`${teachers} AND t.stage = 'VOCATIONAL'`;
const rotations = sql`FROM staffing_published.rotation_assignment r JOIN ${schools} ON s.id = r.to_school_id WHERE ${ofCounty} AND ${movesTeacher(sql`r`)}`;
const heldHonour = sql`(h.awarded_year IS NULL OR h.awarded_year <= ${yearOfDay}) AND (h.revoked_on IS NULL OR h.revoked_on > w.day)`;
const honours = sql`${teachers} AND EXISTS (SELECT FROM staffing_published.honour h WHERE h.teacher_id = a.teacher_id)`;
const backbone = sql`EXISTS (SELECT FROM staffing_published.backbone_honour b WHERE b.teacher_id = a.teacher_id
  AND (b.awarded_year IS NULL OR b.awarded_year <= ${yearOfDay}) AND (b.revoked_year IS NULL OR b.revoked_year > ${yearOfDay}))`;
const studios = sql`FROM staffing_published.studio d JOIN ${schools} ON s.id = d.host_school_id WHERE ${ofCounty}`;
const recruitment = sql`FROM staffing_published.recruitment_batch b WHERE b.county_id = w.county_id`;

/** Counts of teachers and of what is theirs; of no teacher anything but the number is read. */
export const ofStaff = {
  POSTGRADUATE_SHARE: withDegree(sql`('MASTER', 'DOCTOR')`),
  BACHELOR_SHARE: withDegree(sql`('BACHELOR', 'MASTER', 'DOCTOR')`),
  ASSOCIATE_SHARE: withDegree(sql`('ASSOCIATE', 'BACHELOR', 'MASTER', 'DOCTOR')`),
  DUAL_QUALIFIED_SHARE: { ...partOf(sql`t.dual_qualified`), over: 'NOW', of: sql`${vocational} AND t.subject = 'VOCATIONAL'`, persons: true },
  VOCATIONAL_COURSE_TEACHER_SHARE: { ...partOf(sql`t.subject = 'VOCATIONAL'`), over: 'NOW', of: vocational, persons: true },
  ROTATED_TO_TOWNSHIP: {
    ...counted(sql`count(DISTINCT r.teacher_id)`),
    over: 'DAY',
    of: sql`${rotations} AND (s.administration = 'TOWNSHIP' OR NOT s.urban) AND r.school_year = ${schoolYear} AND coalesce(r.continued_year, r.school_year) = r.school_year AND ${isDecided(sql`r`)} AND ${movesTeacher(sql`r`)}`,
    register: rotations,
  },
  RECRUITED: { ...counted(sql`coalesce(sum(b.headcount), 0)`), over: 'PERIOD', of: sql`${recruitment} AND ${yearInPeriod(sql`b.year`)}`, register: recruitment },
  HONOURS: {
    ...counted(sql`coalesce(sum((SELECT count(*) FROM staffing_published.honour h WHERE h.teacher_id = a.teacher_id AND ${heldHonour})), 0)`),
    over: 'DAY',
    of: teachers,
    register: honours,
  },
  BACKBONE_TEACHERS: { ...counted(sql`count(*) FILTER (WHERE ${backbone})`), over: 'DAY', of: teachers, register: honours },
  STUDIOS: { ...counted(), over: 'DAY', of: sql`${studios} AND ${ofStages(sql`d.stage`)} AND (d.founded_year IS NULL OR d.founded_year <= ${yearOfDay})`, register: studios },
} satisfies Record<string, Measure>;
