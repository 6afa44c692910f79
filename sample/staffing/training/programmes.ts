import { trainingProgrammeSheet } from '../../../subgraphs/staffing/training/programme/programme.sheet';
import { generated, published, table } from '../../table';
import { studioProgrammesOf } from './studio-sessions';

/** Planned figures are the plan's or none; done is what the sample's own enrolments add up to. */
export const trainingProgrammes = table(trainingProgrammeSheet, function* (network) {
  for (const sampleCounty of network.counties) {
    const { code: county, trainings } = sampleCounty;
    for (const { code, entry, year, sessions } of trainings) {
      const attended = sessions.flatMap(({ enrolments }) => enrolments).filter(({ state }) => state === 'ATTENDED');
      const done = entry.unit === 'PERSONS' ? new Set(attended.map(({ teacher }) => teacher)).size : attended.length;
      yield {
        code,
        name: entry.name,
        level: entry.level,
        mode: entry.mode,
        county,
        target_group: entry.targetGroup,
        year,
        unit: entry.unit,
        planned: entry.planned,
        done: entry.attendance === undefined ? null : done,
        hours_per_person: entry.hours,
        ...(entry.published && entry.source ? published(entry.source) : generated(entry.source)),
      };
    }
    for (const { code, year, sessions } of studioProgrammesOf(sampleCounty)) {
      yield { code, name: '名师工作室研修', level: 'COUNTY', mode: 'STUDIO_ON_SITE', county, target_group: '工作室成员及受援学校教师', year, unit: 'SESSIONS', done: sessions.length, ...generated() };
    }
  }
});
