import { trainingBaseSheet } from '../../../subgraphs/staffing/training/base/base.sheet';
import { generated, table } from '../../table';

export const trainingBases = table(trainingBaseSheet, function* (network) {
  for (const { profile, set } of network.counties) {
    if (!profile.trainingBases) continue;
    const { set: label, count, since, source } = profile.trainingBases;
    for (const [index, school] of set(label).slice(0, count).entries()) {
      yield { school: school.code, level: !source && index === 1 ? 'MUNICIPAL' : 'COUNTY', since_year: since, capacity: 60, courses: '课堂教学;校本研修', ...generated(source) };
    }
  }
});
