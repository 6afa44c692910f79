import { schoolYearBegins } from '../../subgraphs/network/calendar';
import { currentYear, schoolYear } from '../calendar';
import type { SampleGroup } from './groups';
import type { SampleRotation } from './rotations';
import type { SampleSchool } from './school';
import { servesAt, type SampleTeacher } from './teacher';

export interface SampleMentorLink {
  readonly mentor: SampleTeacher;
  readonly mentee: SampleTeacher;
  readonly mentorSchool: SampleSchool;
  readonly menteeSchool: SampleSchool;
  readonly from: string;
  readonly to: string;
}

const mostMentees = 4;
const firstRecruits = 2021;
const secondRound = 2024;

/** Recruits have a mentor from the start; country recruits of the years before got one in a second round. */
function firstYear({ recruited, school }: SampleTeacher): number | undefined {
  if (!recruited || recruited >= firstRecruits) return recruited;
  return school.entry.administration === 'COUNTY' ? undefined : secondRound;
}

/** Where a mentor is looked for: a town school looks at home first, a country school at its lead schools, then at other leads. */
function mentorSchools(school: SampleSchool, groups: readonly SampleGroup[]): SampleSchool[] {
  const leadsOf = (some: readonly SampleGroup[]): SampleSchool[] => some.flatMap(({ lead }) => (lead ? [lead] : []));
  const own = leadsOf(groups.filter(({ memberships }) => memberships.some((one) => one.school === school)));
  return school.entry.administration === 'COUNTY' ? [school, ...own] : [...own, ...leadsOf(groups), school];
}

const isExperienced = ({ honours, title }: SampleTeacher): boolean => honours.length > 0 || title === 'SENIOR' || title === 'FULL_SENIOR';

/** Is experienced, teaches what the mentee teaches, and is at the same school all the time. */
const guides = (mentor: SampleTeacher, mentee: SampleTeacher, from: string, to: string): boolean =>
  mentor !== mentee &&
  isExperienced(mentor) &&
  mentor.subject === mentee.subject &&
  mentor.stage === mentee.stage &&
  servesAt(mentor, mentor.school, from, to);

/**
 * Each recruit is guided for three years by somebody experienced in the same subject: a country recruit by one of a lead
 * school, that of the district if it can, so that the pair crosses schools. A mentor does not rotate meanwhile, which
 * would break the pair. Rotating teachers guide a colleague of the receiving school for their year there.
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
    const year = firstYear(mentee);
    if (!year) continue;
    const [from, to] = [`${year}-10-01`, schoolYearBegins(year + 3)];
    const mentor = mentorSchools(mentee.school, groups)
      .flatMap((school) => teachers.filter((one) => one.school === school && guides(one, mentee, from, to) && !rotates(one, from, to)))
      .find((one) => (mentees.get(one) ?? 0) < mostMentees);
    if (!mentor) continue;
    mentees.set(mentor, (mentees.get(mentor) ?? 0) + 1);
    links.push({ mentor, mentee, mentorSchool: mentor.school, menteeSchool: mentee.school, from, to });
  }

  const guided = (teacher: SampleTeacher, from: string, to: string): boolean =>
    links.some((link) => link.mentee === teacher && link.from < to && link.to > from);
  for (const { teacher: mentor, to: school, year } of rotations) {
    const { starts_on: from, ends_on: to } = schoolYear(year);
    const colleagues = teachers.filter((one) => one.school === school && servesAt(one, school, from, to));
    const mentee = colleagues.find((one) => guides(mentor, one, from, to) && !guided(one, from, to) && !rotates(one, from, to));
    if (mentee) links.push({ mentor, mentee, mentorSchool: school, menteeSchool: school, from, to });
  }
  return handDown(links, rotates);
}

/**
 * Who is guided this year and experienced as well guides one of the recruits in turn, of the own school or else of another one under a township:
 * chains of two links. A recruit changes mentor and no pair is added, so that there are as many pairs as before.
 */
function handDown(links: readonly SampleMentorLink[], rotates: (teacher: SampleTeacher, from: string, to: string) => boolean): SampleMentorLink[] {
  const handed = [...links];
  for (const { mentee: middle, from } of links) {
    if (from !== schoolYear(currentYear).starts_on || handed.some(({ mentor }) => mentor === middle)) continue;
    const free = (index: number, mayBeElsewhere: boolean): boolean => {
      const { mentee, menteeSchool, from: begins, to } = handed[index] as SampleMentorLink;
      const fits = mentee.recruited !== undefined && begins < from && to > from && (menteeSchool === middle.school || (mayBeElsewhere && menteeSchool.entry.administration !== 'COUNTY'));
      return fits && handed[index] === links[index] && guides(middle, mentee, begins, to) && !rotates(middle, begins, to);
    };
    const places = [...handed.keys()];
    const place = places.find((index) => free(index, false)) ?? places.find((index) => free(index, true));
    if (place !== undefined) handed[place] = { ...(handed[place] as SampleMentorLink), mentor: middle, mentorSchool: middle.school };
  }
  return handed;
}
