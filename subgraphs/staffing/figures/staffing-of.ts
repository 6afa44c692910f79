import sql from 'sql-template-tag';
import { seesMembers, seesStaff, withheld, type Scope } from '../../kit';
import { memberOn } from '../../network/member';
import { termBegan } from '../../network/calendar';
import { pupilsOfGroup, pupilsOfSchool, type Pupils } from './read-pupils';
import { readStaff, type Staff } from './read-staff';
import { StaffingUnknown, type StaffingFigures } from './staffing-figures';

/** No teacher recorded is a gap in the records, not a school without teachers: unknown, with the reason, never zero. */
function figuresOf(on: string, staff: Staff | null, { pupils, open }: Pupils): StaffingFigures {
  return {
    on,
    ...(staff ?? { teachers: null, fromElsewhere: null, backboneTeachers: null, dualQualified: null, byTitle: [] }),
    pupils,
    pupilsPerTeacher: staff && pupils !== null ? pupils / staff.teachers : null,
    unknown: [
      ...(staff ? [] : [StaffingUnknown.NO_TEACHERS_RECORDED]),
      ...(pupils !== null ? [] : [open ? StaffingUnknown.PUPILS_NOT_REPORTED : StaffingUnknown.NOT_OPEN]),
    ],
  };
}

const aboutPersons = ['fromElsewhere', 'backboneTeachers', 'dualQualified', 'byTitle'] as const;

/**
 * What is everyone's: how many serve there, as of the first day of the term. What they are is told of a county and not of a school:
 * the figures of one day and the next, or of a school and of those around it, would tell of one person.
 */
const inBrief = async (day: string, figures: (day: string) => Promise<StaffingFigures>): Promise<StaffingFigures> => withheld(await figures(termBegan(day)), aboutPersons);

/** What a school reports is its pupils as of now: for an earlier day they are asked of the class sizes, not of staffing. */
export async function staffingOfSchool(scope: Scope, day: string, schoolId: string): Promise<StaffingFigures> {
  const school = { name: 'school', parent: sql`serving.school_id` };
  const figures = async (on: string): Promise<StaffingFigures> => {
    const [staff, pupils] = await Promise.all([readStaff(scope, school, on, schoolId), pupilsOfSchool(scope, on, schoolId)]);
    return figuresOf(on, staff, pupils);
  };
  return (await seesStaff(scope, schoolId)) ? figures(day) : inBrief(day, figures);
}

export async function staffingOfGroup(scope: Scope, day: string, groupId: string): Promise<StaffingFigures> {
  const figures = async (on: string): Promise<StaffingFigures> => {
    const member = sql`JOIN groups_published.membership m ON m.school_id = serving.school_id AND ${memberOn(sql`m`, on)}`;
    const group = { name: 'group', joins: member, parent: sql`m.group_id` };
    const [staff, pupils] = await Promise.all([readStaff(scope, group, on, groupId), pupilsOfGroup(scope, on, groupId)]);
    return figuresOf(on, staff, pupils);
  };
  return (await seesMembers(scope, groupId, day)) ? figures(day) : inBrief(day, figures);
}
