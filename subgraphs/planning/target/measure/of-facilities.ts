import sql, { join, type Sql } from 'sql-template-tag';
import { isAcceptedProject } from '../../../network/accepted-project';
import { kindsOfDefence } from '../../../network/defences';
import { counted, ofArea, ofCounty, open, partOf, schools, type Measure } from './measure';

const rooms = sql`FROM facilities_published.room r JOIN ${schools} ON s.id = r.school_id WHERE ${ofCounty}`;
/** A school has all three defences by any kind of each. */
const allThree = join(Object.values(kindsOfDefence).map((kinds) => sql`bool_or(d.kind = ANY(${[...kinds]}::text[]))`), ' AND ');
const projects = sql`FROM facilities_published.construction_project j WHERE j.county_id = w.county_id AND (w.counted_name IS NULL OR j.programme = w.counted_name)`;

const schoolsOf = (kinds: Sql): Sql => sql`FROM ${schools} WHERE ${ofCounty} AND ${ofArea} AND ${open} AND ${kinds}`;

/** Whether one of the schools reported nothing to a register: what it lacks is then not known, and it is in no share. */
const reportedNothing = (register: Sql): Sql => sql`bool_or(NOT EXISTS (SELECT FROM ${register} x WHERE x.school_id = s.id))`;

/** Registers of facilities have no days. */
export const ofFacilities = {
  SPECIAL_ROOMS: { ...counted(), over: 'NOW', of: sql`${rooms} AND ${ofArea} AND ${open} AND r.kind NOT IN ('CLASSROOM', 'SPORTS', 'CANTEEN', 'DORMITORY')`, register: rooms },
  SCHOOLS_WITH_MAKER_CENTRE: {
    ...partOf(sql`EXISTS (SELECT FROM facilities_published.room r WHERE r.school_id = s.id AND r.kind = 'MAKER_CENTRE')`),
    over: 'NOW',
    of: schoolsOf(sql`s.kind IN ('PRIMARY', 'JUNIOR_SECONDARY', 'NINE_YEAR', 'SENIOR_SECONDARY', 'COMPLETE_SECONDARY', 'TWELVE_YEAR')`),
    register: rooms,
    gap: reportedNothing(sql`facilities_published.room`),
  },
  SCHOOLS_WITH_THREE_DEFENCES: {
    ...partOf(sql`(SELECT ${allThree} FROM facilities_published.security_asset d WHERE d.school_id = s.id)`),
    over: 'NOW',
    of: schoolsOf(sql`s.kind <> 'COMMUNITY'`),
    register: sql`FROM facilities_published.security_asset d JOIN ${schools} ON s.id = d.school_id WHERE ${ofCounty} HAVING ${allThree}`,
    gap: reportedNothing(sql`facilities_published.security_asset`),
  },
  PROJECTS_ACCEPTED: {
    ...counted(sql`count(*) FILTER (WHERE ${isAcceptedProject(sql`j`)})`),
    over: 'NOW',
    of: projects,
    register: projects,
    gap: sql`bool_or(j.stage IS NULL)`,
  },
} satisfies Record<string, Measure>;
