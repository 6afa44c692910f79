import { sessionTrainerSheet } from '../../../subgraphs/staffing/training/session/session-trainer.sheet';
import { generated, table } from '../../table';

export const sessionTrainers = table(sessionTrainerSheet, function* (network) {
  for (const { trainings } of network.counties) {
    for (const { code, trainer } of trainings.flatMap(({ sessions }) => sessions)) {
      if (trainer) yield { session: code, teacher: trainer.code, from_school: trainer.school.code, ...generated() };
    }
  }
});
