import { appointmentSheet } from '../../subgraphs/staffing/appointment/appointment.sheet';
import { generated, table } from '../table';
import { postCode } from './posts';

/** A rotation is no appointment: the teacher stays on the establishment and the post of the sending school. */
export const appointments = table(appointmentSheet, function* (network) {
  for (const { teachers, profile } of network.counties) {
    for (const teacher of teachers) {
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
          ends_on: to,
          ...generated(profile.staff.source),
        };
      }
    }
  }
});
