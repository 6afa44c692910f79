import sql, { type Sql } from 'sql-template-tag';
import { isAcceptedProject } from '../../../network/accepted-project';
import { counted, ofArea, ofCounty, open, partOf, schools, type Measure } from './measure';

const rooms = sql`FROM facilities_published.room r JOIN ${schools} ON s.id = r.school_id WHERE ${ofCounty}`;
/** 人防, 物防, 技防: each by its own name or by what it consists of. */
const defence = sql`CASE WHEN d.kind IN ('PERSONNEL_DEFENCE', 'SECURITY_STAFF', 'POLICE_ROOM') THEN 1 WHEN d.kind = 'PHYSICAL_DEFENCE' THEN 2
  WHEN d.kind IN ('TECHNICAL_DEFENCE', 'VIDEO_SURVEILLANCE', 'EMERGENCY_ALARM') THEN 3 END`;
const allThree = sql`count(DISTINCT ${defence}) = 3`;
const projects = sql`FROM facilities_published.construction_project j WHERE j.county_id = w.county_id AND (w.counted_name IS NULL OR j.programme = w.counted_name)`;

const schoolsOf = (kinds: Sql): Sql => sql`FROM ${schools} WHERE ${ofCounty} AND ${ofArea} AND ${open} AND ${kinds}`;

/** Registers of facilities have no days. */
export const ofFacilities = {
  SPECIAL_ROOMS: { ...counted(), over: 'NOW', of: sql`${rooms} AND ${ofArea} AND r.kind NOT IN ('CLASSROOM', 'SPORTS', 'CANTEEN', 'DORMITORY')`, register: rooms },
  SCHOOLS_WITH_MAKER_CENTRE: {
    ...partOf(sql`EXISTS (SELECT FROM facilities_published.room r WHERE r.school_id = s.id AND r.kind = 'MAKER_CENTRE')`),
    over: 'NOW',
    of: schoolsOf(sql`s.kind IN ('PRIMARY', 'JUNIOR_SECONDARY', 'NINE_YEAR', 'SENIOR_SECONDARY', 'COMPLETE_SECONDARY', 'TWELVE_YEAR')`),
    register: rooms,
  },
  SCHOOLS_WITH_THREE_DEFENCES: {
    ...partOf(sql`(SELECT ${allThree} FROM facilities_published.security_asset d WHERE d.school_id = s.id)`),
    over: 'NOW',
    of: schoolsOf(sql`s.kind <> 'COMMUNITY'`),
    register: sql`FROM facilities_published.security_asset d JOIN ${schools} ON s.id = d.school_id WHERE ${ofCounty} HAVING ${allThree}`,
  },
  PROJECTS_ACCEPTED: {
    ...counted(sql`count(*) FILTER (WHERE ${isAcceptedProject(sql`j`)})`),
    over: 'NOW',
    of: projects,
    register: projects,
    gap: sql`bool_or(j.stage IS NULL)`,
  },
} satisfies Record<string, Measure>;
