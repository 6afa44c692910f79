import { schoolYearBegins } from '../../subgraphs/network/calendar';
import type { CountyProfile } from '../profile/profile';
import { random } from '../random';
import { stagesOf } from './classes';
import type { SampleSchool } from './school';
import type { SampleTeacher } from './teacher';

const firstYear = 2018;
const lastYear = 2025;

/** Long enough in the profession to have come from elsewhere, no head of the school, and at one school until now. */
const mayHaveCome = ({ joinedOn, leftOn, role, postings }: SampleTeacher): boolean => joinedOn < '2015' && !leftOn && role !== 'PRINCIPAL' && role !== 'VICE_PRINCIPAL' && postings.length === 1;

/**
 * Some of the teachers came from another school of the county that teaches their stage, at the beginning of a school year: so not everybody has been at
 * one school for as long as in service. Where the profile says nothing of it, nobody did.
 */
export function transferStaff(profile: CountyProfile, schools: readonly SampleSchool[], teachers: readonly SampleTeacher[]): SampleTeacher[] {
  const every = profile.staff.transferEvery;
  if (!every) return [...teachers];
  const chance = random(`transfers ${profile.county.code}`);
  let eligible = 0;
  return teachers.map((teacher) => {
    if (!mayHaveCome(teacher) || eligible++ % every !== 1) return teacher;
    const before = schools.filter(({ running, entry }) => running && !entry.openedOn && stagesOf(entry.kind).includes(teacher.stage));
    const others = before.filter((school) => school !== teacher.school);
    const since = schoolYearBegins(chance.int(firstYear, lastYear));
    const [here] = teacher.postings;
    if (!here || others.length === 0 || here.from >= since) return teacher;
    return { ...teacher, postings: [{ school: chance.pick(others), from: teacher.joinedOn, to: since }, { school: teacher.school, from: since }] };
  });
}
