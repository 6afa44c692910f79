import { trainingEnrolmentSheet } from '../../../subgraphs/staffing/training/enrolment/enrolment.sheet';
import { generated, table } from '../../table';

export const trainingEnrolments = table(trainingEnrolmentSheet, function* (network) {
  for (const { trainings } of network.counties) {
    for (const { code, hours, enrolments } of trainings.flatMap(({ sessions }) => sessions)) {
      for (const { teacher, state } of enrolments) {
        yield { session: code, teacher: teacher.code, state, hours: state === 'ATTENDED' ? hours : null, ...generated() };
      }
    }
  }
});
