import sql, { type Sql } from 'sql-template-tag';
import { counted, ofCounty, partOf, schools, yearInPeriod, yearOfDay, type Measure } from './measure';
import { teachersAnd } from './of-staff';

const bases = sql`FROM staffing_published.training_base b JOIN ${schools} ON s.id = b.school_id WHERE ${ofCounty}`;
/** Whatever its year, a base on record is one this year; of the years before nobody knows, where its own is not known. */
const ofThisYear = sql`(${yearOfDay} >= extract(year FROM w.today))`;
const stations = sql`FROM staffing_published.cultivation_station c JOIN ${schools} ON s.id = c.host_school_id WHERE ${ofCounty}`;

/** Persons, person-times and sessions are different units and never added: each has a measure of its own. */
const done = (unit: Sql): Measure => ({
  ...counted(sql`sum(p.done)`),
  over: 'PERIOD',
  of: sql`FROM staffing_published.training_programme p WHERE p.county_id = w.county_id AND p.unit = ${unit} AND ${yearInPeriod(sql`p.year`)} AND (w.counted_name IS NULL OR p.name = w.counted_name)`,
  gap: sql`bool_or(p.done IS NULL)`,
});

const attendance = sql`staffing_published.training_attendance x JOIN staffing_published.training_session h ON h.id = x.session_id`;

/** Those who attended a session in the period, gathered once: to look for each teacher would take a second. */
const attended = sql`LEFT JOIN LATERAL (SELECT DISTINCT x.teacher_id FROM ${attendance}
  WHERE (h.starts_at AT TIME ZONE 'Asia/Shanghai')::date BETWEEN w.first_day AND w.last_day) attended ON attended.teacher_id = a.teacher_id`;

export const ofTraining = {
  TRAINING_BASES: {
    ...counted(sql`count(*) FILTER (WHERE b.since_year <= ${yearOfDay} OR b.since_year IS NULL AND ${ofThisYear})`),
    over: 'DAY',
    of: bases,
    register: bases,
    gap: sql`NOT ${ofThisYear} AND bool_or(b.since_year IS NULL)`,
  },
  TRAINING_PERSONS: done(sql`'PERSONS'`),
  TRAINING_PERSON_TIMES: done(sql`'PERSON_TIMES'`),
  TRAINING_SESSIONS: done(sql`'SESSIONS'`),
  TRAINED_TEACHER_SHARE: { ...partOf(sql`attended.teacher_id IS NOT NULL`), over: 'PERIOD', of: teachersAnd(attended), register: teachersAnd(sql`JOIN staffing_published.training_attendance x ON x.teacher_id = a.teacher_id`), persons: true },
  STATION_SUBJECTS: { ...counted(sql`count(DISTINCT c.subject)`), over: 'PERIOD', of: sql`${stations} AND c.approved AND ${yearInPeriod(sql`c.year`)}`, register: stations },
} satisfies Record<string, Measure>;
