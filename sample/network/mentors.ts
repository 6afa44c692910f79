import { schoolYear } from '../calendar';
import type { SampleGroup } from './groups';
import type { SampleRotation } from './rotations';
import type { SampleSchool } from './school';
import { isServing, type SampleTeacher } from './teacher';

export interface SampleMentorLink {
  readonly mentor: SampleTeacher;
  readonly mentee: SampleTeacher;
  readonly mentorSchool: SampleSchool;
  readonly menteeSchool: SampleSchool;
  readonly from: string;
  readonly to: string;
}

const firstRecruits = 2021;

/** Lead schools of the districts and networks a school belongs to, its own school first. */
function mentorSchools(school: SampleSchool, groups: readonly SampleGroup[]): SampleSchool[] {
  const leads = groups.filter(({ memberships }) => memberships.some((one) => one.school === school)).flatMap(({ lead }) => (lead ? [lead] : []));
  return school.entry.administration === 'COUNTY' ? [school, ...leads] : [...leads, school];
}

/** Holds an honour, teaches what the mentee teaches, and is there all the time. */
const guides = (mentor: SampleTeacher, mentee: SampleTeacher, from: string, to: string): boolean =>
  mentor !== mentee &&
  mentor.honours.length > 0 &&
  mentor.subject === mentee.subject &&
  mentor.stage === mentee.stage &&
  isServing(mentor, from, to);

/**
 * Each recruit is guided for three years by a holder of an honour in the same subject: a country recruit by one of the
 * district's lead school, so that the pair crosses schools. A mentor does not rotate meanwhile, which would break the pair.
 * Rotating teachers guide a colleague of the receiving school for their year there.
 */
export function mentorLinksOf(
  teachers: readonly SampleTeacher[],
  groups: readonly SampleGroup[],
  rotations: readonly SampleRotation[],
): SampleMentorLink[] {
  const links: SampleMentorLink[] = [];
  const mentees = new Map<SampleTeacher, number>();
  const rotates = (teacher: SampleTeacher, from: string, to: string): boolean =>
    rotations.some(({ teacher: one, year }) => one === teacher && schoolYear(year).starts_on < to && schoolYear(year).ends_on > from);

  for (const mentee of teachers) {
    if (!mentee.recruited || mentee.recruited < firstRecruits) continue;
    const [from, to] = [`${mentee.recruited}-10-01`, `${mentee.recruited + 3}-08-01`];
    const mentor = mentorSchools(mentee.school, groups)
      .flatMap((school) => teachers.filter((one) => one.school === school && guides(one, mentee, from, to) && !rotates(one, from, to)))
      .find((one) => (mentees.get(one) ?? 0) < 3);
    if (!mentor) continue;
    mentees.set(mentor, (mentees.get(mentor) ?? 0) + 1);
    links.push({ mentor, mentee, mentorSchool: mentor.school, menteeSchool: mentee.school, from, to });
  }

  const guided = (teacher: SampleTeacher, from: string, to: string): boolean =>
    links.some((link) => link.mentee === teacher && link.from < to && link.to > from);
  for (const { teacher: mentor, to: school, year } of rotations) {
    const { starts_on: from, ends_on: to } = schoolYear(year);
    const colleagues = teachers.filter((one) => one.school === school && isServing(one, from, to));
    const mentee = colleagues.find((one) => guides(mentor, one, from, to) && !guided(one, from, to) && !rotates(one, from, to));
    if (mentee) links.push({ mentor, mentee, mentorSchool: school, menteeSchool: school, from, to });
  }
  return links;
}
