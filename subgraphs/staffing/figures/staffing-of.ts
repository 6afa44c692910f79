import sql from 'sql-template-tag';
import { fewestPersons, holds, mayCountAnybody, seesSchool, tooFew, type Scope } from '../../kit';
import { pupilsOfGroup, pupilsOfSchool } from './read-pupils';
import { readStaff, type Staff } from './read-staff';
import { StaffingUnknown, type StaffingFigures } from './staffing-figures';

/** No teacher recorded is a gap in the records, not a school without teachers: unknown, with the reason, never zero. */
function figuresOf(on: string, staff: Staff | null, pupils: number | null): StaffingFigures {
  return {
    on,
    ...(staff ?? { teachers: null, fromElsewhere: null, backboneTeachers: null, dualQualified: null, byTitle: [] }),
    pupils,
    pupilsPerTeacher: staff && pupils !== null ? pupils / staff.teachers : null,
    unknown: [
      ...(staff ? [] : [StaffingUnknown.NO_TEACHERS_RECORDED]),
      ...(pupils === null ? [StaffingUnknown.PUPILS_NOT_REPORTED] : []),
    ],
  };
}

const aboutPersons = ['fromElsewhere', 'backboneTeachers', 'dualQualified', 'byTitle'] as const;

const isOfFew = ({ teachers }: StaffingFigures): boolean => teachers !== null && teachers < fewestPersons;

/** Of a few persons only the number is everyone's. Each figure is withheld when it is asked for, so that the others show. */
function withoutFew(figures: StaffingFigures): StaffingFigures {
  const withheld = {
    enumerable: true,
    get: (): never => {
      throw tooFew();
    },
  };
  return Object.defineProperties({ ...figures }, Object.fromEntries(aboutPersons.map((name) => [name, withheld])));
}

/** What a school reports is its pupils as of now: for another day they are asked of the class sizes, not of staffing. */
export async function staffingOfSchool(scope: Scope, day: string, schoolId: string): Promise<StaffingFigures> {
  const school = { name: 'school', parent: sql`serving.school_id` };
  const [staff, pupils] = await Promise.all([readStaff(scope, school, day, schoolId), pupilsOfSchool(scope, schoolId)]);
  const figures = figuresOf(day, staff, pupils);
  return isOfFew(figures) && !(await seesSchool(scope, 'STAFFING', schoolId)) ? withoutFew(figures) : figures;
}

export async function staffingOfGroup(scope: Scope, day: string, groupId: string): Promise<StaffingFigures> {
  const member = sql`JOIN groups_published.membership m ON m.school_id = serving.school_id AND ${holds({ on: day }, day, sql`m`)}`;
  const group = { name: 'group', joins: member, parent: sql`m.group_id` };
  const [staff, pupils] = await Promise.all([readStaff(scope, group, day, groupId), pupilsOfGroup(scope, day, groupId)]);
  const figures = figuresOf(day, staff, pupils);
  return isOfFew(figures) && !mayCountAnybody(scope.viewer) ? withoutFew(figures) : figures;
}
