import type { CountyProfile } from '../profile/profile';
import { profiles } from '../profile/profiles';
import { townships, type SampleTownship } from '../profile/townships';
import { groupsOf, type SampleGroup, type SchoolFinder } from './groups';
import { awardHonours } from './honours';
import { moreRotations, type MadeUpRotation } from './more-rotations';
import { mentorLinksOf, type SampleMentorLink } from './mentors';
import { recallStaffOfClosedSchools } from './past-postings';
import { rotationsOf, type SampleRotation } from './rotations';
import { schoolsOf, type SampleSchool } from './school';
import { staffOf } from './staff';
import type { SampleTeacher } from './teacher';
import { transferStaff } from './transfers';
import { trainingsOf, type SampleTraining } from './trainings';

/** A county of the sample: what its plan publishes, and all that is made from it. */
export interface SampleCounty extends SchoolFinder {
  readonly profile: CountyProfile;
  readonly code: string;
  readonly townships: readonly SampleTownship[];
  readonly schools: readonly SampleSchool[];
  readonly groups: readonly SampleGroup[];
  readonly teachers: readonly SampleTeacher[];
  readonly rotations: readonly SampleRotation[];
  readonly moreRotations: readonly MadeUpRotation[];
  readonly mentorLinks: readonly SampleMentorLink[];
  readonly trainings: readonly SampleTraining[];
}

/** Everything the files are written from. */
export interface SampleNetwork {
  readonly counties: readonly SampleCounty[];
}

const finderOf = (county: string, schools: readonly SampleSchool[]): SchoolFinder => ({
  set(label) {
    const found = schools.filter((school) => school.entry.set === label);
    if (found.length === 0) throw new Error(`${county} has no schools in the set "${label}".`);
    return found;
  },
  school(name) {
    const found = schools.find((school) => school.name === name);
    if (!found) throw new Error(`${county} has no school named "${name}".`);
    return found;
  },
});

function countyOf(profile: CountyProfile, firstTeacher: number): SampleCounty {
  const { code, name } = profile.county;
  const schools = schoolsOf(profile, townships);
  const find = finderOf(name, schools);
  const groups = groupsOf(code, profile.groups, find);
  const teachers = transferStaff(profile, schools, recallStaffOfClosedSchools(profile, staffOf(profile, schools, firstTeacher), find));
  awardHonours(profile, teachers);
  const rotations = rotationsOf(profile, groups, teachers);
  const mentorLinks = mentorLinksOf(teachers, groups, rotations);
  return {
    profile,
    code,
    townships: townships.filter((township) => township.county_code === code),
    schools,
    ...find,
    groups,
    teachers,
    rotations,
    moreRotations: moreRotations(profile, schools, teachers, rotations, mentorLinks),
    mentorLinks,
    trainings: trainingsOf(profile, groups, teachers),
  };
}

export function buildNetwork(): SampleNetwork {
  const counties: SampleCounty[] = [];
  let firstTeacher = 1;
  for (const profile of profiles) {
    const county = countyOf(profile, firstTeacher);
    counties.push(county);
    firstTeacher += county.teachers.length;
  }
  return { counties };
}
