import sql from 'sql-template-tag';
import { counted, inPeriod, ofArea, ofCounty, open, partOf, schools, teachesStages, yearInPeriod, yearOfDay, type Measure } from './measure';

const publicKindergarten = sql`s.kind = 'KINDERGARTEN' AND s.ownership = 'PUBLIC'`;
const designations = sql`FROM schools_published.designation d JOIN ${schools} ON s.id = d.school_id WHERE ${ofCounty}`;
const placeChanges = sql`FROM schools_published.place_change p JOIN ${schools} ON s.id = p.school_id WHERE ${ofCounty}`;

/** Counts of schools and of what belongs to them. */
export const ofSchools = {
  PUBLIC_KINDERGARTENS: { ...counted(), over: 'DAY', of: sql`FROM ${schools} WHERE ${ofCounty} AND ${ofArea} AND ${publicKindergarten} AND ${open}` },
  NEW_PUBLIC_KINDERGARTENS: { ...counted(), over: 'PERIOD', of: sql`FROM ${schools} WHERE ${ofCounty} AND ${ofArea} AND ${publicKindergarten} AND ${inPeriod(sql`s.opened_on`)}` },
  SCHOOLS_CLOSED: {
    ...counted(sql`count(*) FILTER (WHERE ${inPeriod(sql`s.closed_on`)})`),
    over: 'PERIOD',
    of: sql`FROM ${schools} WHERE ${ofCounty} AND ${ofArea}`,
    gap: sql`bool_or(s.closed_undated)`,
  },
  PLACES_ADDED: {
    ...counted(sql`coalesce(sum(p.places), 0)`),
    over: 'PERIOD',
    of: sql`${placeChanges} AND ${ofArea} AND ${teachesStages} AND (w.counted_name IS NULL OR p.project = w.counted_name) AND p.status = 'DONE' AND ${yearInPeriod(sql`p.end_year`)}`,
    register: placeChanges,
  },
  NEW_DESIGNATIONS: {
    ...counted(sql`count(*) FILTER (WHERE ${yearInPeriod(sql`d.awarded_year`)})`),
    over: 'PERIOD',
    of: sql`${designations} AND ${ofArea} AND d.name = w.counted_name AND NOT d.planned`,
    register: designations,
    gap: sql`bool_or(d.awarded_year IS NULL)`,
  },
  DESIGNATED_KINDERGARTEN_SHARE: {
    ...partOf(sql`EXISTS (SELECT FROM schools_published.designation d WHERE d.school_id = s.id AND d.name = w.counted_name AND NOT d.planned AND (d.awarded_year IS NULL OR d.awarded_year <= ${yearOfDay}))`),
    over: 'DAY',
    of: sql`FROM ${schools} WHERE ${ofCounty} AND ${ofArea} AND ${publicKindergarten} AND ${open}`,
    register: designations,
  },
} satisfies Record<string, Measure>;
