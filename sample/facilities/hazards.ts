import type { HazardSeverity } from '../../subgraphs/facilities/hazard/hazard.enums';
import { hazardSheet } from '../../subgraphs/facilities/hazard/hazard.sheet';
import { runningSchools } from '../network/schools-of';
import { random } from '../random';
import { generated, table } from '../table';
import { buildingCode } from './buildings';

interface Course {
  readonly severity: HazardSeverity;
  readonly found: string;
  readonly deadline: string;
  readonly rectified?: string;
  readonly summoned?: string;
}

/** How a hazard goes: mended in time or late, open before its deadline or past it, a major one with a summons and without. */
const courses: readonly Course[] = [
  { severity: 'GENERAL', found: '2026-03-12', deadline: '2026-04-12', rectified: '2026-03-28' },
  { severity: 'MAJOR', found: '2026-09-08', deadline: '2026-10-08' },
  { severity: 'GENERAL', found: '2026-10-15', deadline: '2026-12-15' },
  { severity: 'MAJOR', found: '2026-05-20', deadline: '2026-06-20', summoned: '2026-07-02' },
  { severity: 'GENERAL', found: '2026-09-08', deadline: '2026-10-08' },
  { severity: 'GENERAL', found: '2026-05-20', deadline: '2026-06-20', rectified: '2026-07-15' },
  { severity: 'MAJOR', found: '2026-03-12', deadline: '2026-04-12', rectified: '2026-04-20', summoned: '2026-03-26' },
  { severity: 'GENERAL', found: '2026-10-15', deadline: '2026-12-15', rectified: '2026-10-28' },
];
const descriptions = ['消防通道堆放杂物', '楼梯扶手松动', '配电箱未上锁', '食堂排烟管道积油', '围墙局部开裂'];

/** One school in three had a hazard this year, each going its course in turn; in one of these in four the same was found in the same building a year before. */
export const hazards = table(hazardSheet, function* (network) {
  for (const county of network.counties) {
    const chance = random(`hazards ${county.code}`);
    const schools = runningSchools(county).filter((_, index) => index % 3 === 0);
    for (const [index, school] of schools.entries()) {
      const { severity, found, deadline, rectified, summoned } = courses[index % courses.length] as Course;
      const row = { school: school.code, building: buildingCode(school, 'TEACHING'), description: chance.pick(descriptions), ...generated() };
      if (index % 4 === 1) yield { ...row, code: `HZ${school.code}-0`, severity: 'GENERAL', found_on: '2025-09-16', deadline: '2025-10-16', rectified_on: '2025-10-09' };
      yield { ...row, code: `HZ${school.code}-1`, severity, found_on: found, deadline, rectified_on: rectified, summoned_on: summoned };
    }
  }
});
