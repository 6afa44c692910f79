import type { ContractStatus } from '../../subgraphs/staffing/appointment/appointment.enums';
import { appointmentSheet } from '../../subgraphs/staffing/appointment/appointment.sheet';
import { currentYear, lastDayBefore, schoolYear } from '../calendar';
import { countyOfRanks, headsOf } from '../network/heads';
import { stagesOf } from '../network/classes';
import type { SampleCounty } from '../network/network';
import type { SampleSchool } from '../network/school';
import type { Posting, SampleTeacher } from '../network/teacher';
import { generated, table } from '../table';
import { postOf } from './posts';

/** In one county the principals of longest service retire when the school year ends, and their appointments end then; not those who guide somebody without an end. */
function retiring(county: SampleCounty): ReadonlySet<SampleTeacher> {
  if (county.code !== countyOfRanks) return new Set();
  const guiding = new Set(county.mentorLinks.map(({ mentor }) => mentor));
  return new Set(headsOf(county).filter((teacher) => teacher.role === 'PRINCIPAL' && teacher.joinedOn < '1995' && !guiding.has(teacher)));
}

/** How an appointment stands that is not simply held: by what it is known, and where its teacher serves. */
interface Special {
  readonly status: ContractStatus;
  readonly servingSchool?: SampleSchool;
}

/** Of those nothing else depends on, a few wait for a post, serve at another school than the one whose establishment they are on, or left the teaching posts with their school year. */
function specials(county: SampleCounty): ReadonlyMap<SampleTeacher, Special> {
  const bound = new Set<SampleTeacher>([...county.rotations, ...county.moreRotations].map(({ teacher }) => teacher));
  for (const { mentor, mentee } of county.mentorLinks) bound.add(mentor).add(mentee);
  const free = county.teachers.filter((teacher) => teacher.stage === 'PRIMARY' && ['TEACHER', 'CLASS_TEACHER'].includes(teacher.role) && teacher.honours.length === 0 && !bound.has(teacher));
  const here = free.filter(({ leftOn, postings }) => !leftOn && postings.length === 1);
  const placed = new Map<SampleTeacher, Special>();
  const waiting = here.filter((_, index) => index % 11 === 3).slice(0, 3);
  for (const teacher of waiting) placed.set(teacher, { status: 'AWAITING_POST' });
  for (const [index, teacher] of here.filter((_, nth) => nth % 11 === 7).slice(0, 4).entries()) {
    const others = county.schools.filter(({ running, entry }) => running && !entry.openedOn && entry.administration === teacher.school.entry.administration && stagesOf(entry.kind).includes('PRIMARY'));
    const servingSchool = others.filter((school) => school !== teacher.school)[index];
    if (servingSchool) placed.set(teacher, { status: index === 3 ? 'REASSIGNED' : 'HIRED', servingSchool });
  }
  for (const teacher of free.filter(({ leftOn }) => leftOn).slice(0, 2)) placed.set(teacher, { status: 'EXITED' });
  return placed;
}

/** Who came from another school of the county was reassigned, every other one; the others were hired anew. */
const usualStatus = (teacher: SampleTeacher, posting: Posting, index: number): ContractStatus => (teacher.postings.length > 1 && posting === teacher.postings.at(-1) && index % 2 === 0 ? 'REASSIGNED' : 'HIRED');

/** A rotation is no appointment: the teacher stays on the establishment and the post of the sending school. */
export const appointments = table(appointmentSheet, function* (network) {
  for (const county of network.counties) {
    const retire = retiring(county);
    const special = specials(county);
    for (const [index, teacher] of county.teachers.entries()) {
      for (const posting of teacher.postings) {
        const { status = usualStatus(teacher, posting, index), servingSchool } = special.get(teacher) ?? {};
        const { school, from, to } = posting;
        yield {
          teacher: teacher.code,
          establishment_school: school.code,
          serving_school: (servingSchool ?? school).code,
          post: school === teacher.school && status !== 'AWAITING_POST' && status !== 'EXITED' ? postOf(teacher).code : null,
          role: teacher.role,
          contract_status: status,
          stage: teacher.stage,
          starts_on: from,
          ends_on: lastDayBefore(to ?? (retire.has(teacher) ? schoolYear(currentYear).ends_on : null)),
          ...generated(county.profile.staff.source),
        };
      }
    }
  }
});
