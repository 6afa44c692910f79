import type { CountyProfile } from '../profile/profile';
import type { SchoolFinder } from './groups';
import type { SampleTeacher } from './teacher';

const formerStaff = 3;

/**
 * Some teachers of a school that took over another one served there until it closed: its history names them still. Only
 * where the plan or its gaps name the receiver by name.
 */
export function recallStaffOfClosedSchools(profile: CountyProfile, teachers: readonly SampleTeacher[], find: SchoolFinder): SampleTeacher[] {
  const all = [...teachers];
  for (const { set, into } of profile.closures) {
    if (!into) continue;
    for (const closed of find.set(set)) {
      const closedOn = closed.entry.closedOn;
      if (!closedOn) continue;
      const staff = all.filter(({ school, joinedOn, leftOn }) => school.name === into && joinedOn < '2015' && !leftOn);
      const moved = staff.filter(({ stage }) => stage === 'PRIMARY').slice(-formerStaff);
      for (const teacher of moved) {
        const postings = [{ school: closed, from: teacher.joinedOn, to: closedOn }, { school: teacher.school, from: closedOn }];
        all[all.indexOf(teacher)] = { ...teacher, postings };
      }
    }
  }
  return all;
}
