import { housingAssignmentSheet } from '../../subgraphs/facilities/housing/housing-assignment.sheet';
import { runningSchools } from '../network/schools-of';
import { isServing } from '../network/teacher';
import { generated, table } from '../table';
import { buildingCode } from './buildings';
import { housingPlaces } from './housing-places';

/** Those who came last live at the school, one place in four being kept free for who comes on rotation. */
export const housingAssignments = table(housingAssignmentSheet, function* (network) {
  for (const county of network.counties) {
    for (const school of runningSchools(county).filter(({ urban }) => !urban)) {
      const staff = county.teachers.filter((teacher) => teacher.school === school && isServing(teacher, '2026-09-01', '2026-11-24'));
      const housed = [...staff].sort((a, b) => (a.joinedOn === b.joinedOn ? (a.code < b.code ? -1 : 1) : a.joinedOn < b.joinedOn ? 1 : -1));
      const [longest] = staff;
      // One place was let before and is free again.
      if (longest && isServing(longest, '2024-09-01', '2026-09-01')) {
        yield { teacher: longest.code, building: buildingCode(school, 'STAFF_HOUSING'), starts_on: '2024-09-01', ends_on: '2026-07-31', ...generated() };
      }
      for (const teacher of housed.slice(0, Math.floor(housingPlaces(school) * 0.75))) {
        yield { teacher: teacher.code, building: buildingCode(school, 'STAFF_HOUSING'), starts_on: '2026-09-01', ...generated() };
      }
    }
  }
});
