import { hazardSheet } from '../../subgraphs/facilities/hazard/hazard.sheet';
import { runningSchools } from '../network/schools-of';
import { random } from '../random';
import { generated, table } from '../table';
import { buildingCode } from './buildings';

const found = ['2026-03-12', '2026-05-20', '2026-09-08', '2026-10-15'];
const deadlines = ['2026-04-12', '2026-06-20', '2026-10-08', '2026-12-15'];
const descriptions = ['消防通道堆放杂物', '楼梯扶手松动', '配电箱未上锁', '食堂排烟管道积油', '围墙局部开裂'];

/** One school in three had a hazard this year. Most are mended; some are open past their deadline, and some major ones without a summons. */
export const hazards = table(hazardSheet, function* (network) {
  for (const county of network.counties) {
    const chance = random(`hazards ${county.code}`);
    for (const [index, school] of runningSchools(county).entries()) {
      if (index % 3 !== 0) continue;
      const round = chance.int(0, found.length - 1);
      const major = chance.next() < 0.2;
      const mended = chance.next() < 0.7;
      const summoned = major && chance.next() < 0.5;
      yield {
        code: `HZ${school.code}-1`,
        school: school.code,
        building: buildingCode(school, 'TEACHING'),
        description: chance.pick(descriptions),
        severity: major ? 'MAJOR' : 'GENERAL',
        found_on: found[round],
        deadline: deadlines[round],
        rectified_on: mended ? found[round]?.replace(/\d\d$/, '28') : null,
        summoned_on: summoned ? found[round]?.replace(/\d\d$/, '26') : null,
        ...generated(),
      };
    }
  }
});
