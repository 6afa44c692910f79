import { appointmentSheet } from '../../subgraphs/staffing/appointment/appointment.sheet';
import { currentYear, lastDayBefore, schoolYear } from '../calendar';
import { headsOf } from '../network/heads';
import type { SampleCounty } from '../network/network';
import { generated, table } from '../table';
import { postCode } from './posts';

/** The principals of longest service retire when the school year ends, and their appointments end then; not those who guide somebody without an end. */
function retiring(county: SampleCounty): ReadonlySet<string> {
  const guiding = new Set(county.mentorLinks.map(({ mentor }) => mentor.code));
  return new Set(headsOf(county).filter(({ code, role, joinedOn }) => role === 'PRINCIPAL' && joinedOn < '1995' && !guiding.has(code)).map(({ code }) => code));
}

/** A rotation is no appointment: the teacher stays on the establishment and the post of the sending school. */
export const appointments = table(appointmentSheet, function* (network) {
  for (const county of network.counties) {
    const retire = retiring(county);
    for (const teacher of county.teachers) {
      for (const { school, from, to } of teacher.postings) {
        yield {
          teacher: teacher.code,
          establishment_school: school.code,
          serving_school: school.code,
          post: school === teacher.school ? postCode(school, teacher.title) : null,
          role: teacher.role,
          contract_status: 'HIRED',
          stage: teacher.stage,
          starts_on: from,
          ends_on: lastDayBefore(to ?? (retire.has(teacher.code) ? schoolYear(currentYear).ends_on : null)),
          ...generated(county.profile.staff.source),
        };
      }
    }
  }
});
