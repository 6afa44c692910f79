import { trainingSessionSheet } from '../../../subgraphs/staffing/training/session/session.sheet';
import { generated, table } from '../../table';

/** That the sessions were held may be published; their days are made up. */
export const trainingSessions = table(trainingSessionSheet, function* (network) {
  for (const { trainings } of network.counties) {
    for (const { code: programme, entry, sessions } of trainings) {
      for (const { code, topic, day, hours, host } of sessions) {
        yield {
          code,
          programme,
          host_school: host?.code,
          starts_at: `${day}T09:00:00+08:00`,
          ends_at: `${day}T16:30:00+08:00`,
          topic,
          hours,
          capacity: entry.attendance,
          delivery: host ? 'TRAINING_TO_SCHOOL' : null,
          ...generated(entry.source),
        };
      }
    }
  }
});
