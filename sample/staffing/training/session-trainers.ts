import { sessionTrainerSheet } from '../../../subgraphs/staffing/training/session/session-trainer.sheet';
import { generated, table } from '../../table';
import { studioProgrammesOf } from './studio-sessions';

export const sessionTrainers = table(sessionTrainerSheet, function* (network) {
  for (const county of network.counties) {
    for (const { code, trainer } of county.trainings.flatMap(({ sessions }) => sessions)) {
      if (trainer) yield { session: code, teacher: trainer.code, from_school: trainer.school.code, ...generated() };
    }
    // The master who leads the studio gives its sessions.
    for (const { code, studio } of studioProgrammesOf(county).flatMap(({ sessions }) => sessions)) {
      yield { session: code, teacher: studio.leader.code, from_school: studio.leader.school.code, ...generated() };
    }
  }
});
