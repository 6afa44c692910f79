import { rotationSheet } from '../../subgraphs/staffing/rotation/rotation.sheet';
import { currentYear, lastDayBefore, schoolYear } from '../calendar';
import { generated, table } from '../table';

export const rotations = table(rotationSheet, function* (network) {
  for (const { rotations, profile } of network.counties) {
    for (const { teacher, from, to, year } of rotations) {
      const { starts_on, ends_on } = schoolYear(year);
      yield {
        teacher: teacher.code,
        from_school: from.code,
        to_school: to.code,
        kind: 'SUPPORT_TEACHING',
        school_year: year,
        personnel_relation_moves: false,
        state: year === currentYear ? 'ACTIVE' : 'COMPLETED',
        starts_on,
        ends_on: lastDayBefore(ends_on),
        ...generated(profile.rotation?.source),
      };
    }
  }
});
