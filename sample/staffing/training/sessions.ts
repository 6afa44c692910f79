import { trainingSessionSheet } from '../../../subgraphs/staffing/training/session/session.sheet';
import { generated, table } from '../../table';
import { studioProgrammesOf } from './studio-sessions';

/** That the sessions were held may be published; their days are made up. */
export const trainingSessions = table(trainingSessionSheet, function* (network) {
  for (const county of network.counties) {
    for (const { code: programme, entry, sessions } of county.trainings) {
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
    for (const { code: programme, sessions } of studioProgrammesOf(county)) {
      for (const { code, studio, day, topic, host, brought } of sessions) {
        yield {
          code,
          programme,
          studio: studio.code,
          host_school: host.code,
          starts_at: `${day}T14:30:00+08:00`,
          ends_at: `${day}T17:00:00+08:00`,
          topic,
          hours: 3,
          delivery: brought ? 'TEACHING_TO_COUNTRYSIDE' : null,
          ...generated(),
        };
      }
    }
  }
});
