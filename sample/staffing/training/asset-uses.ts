import { trainingAssetUseSheet } from '../../../subgraphs/staffing/training/asset-use/asset-use.sheet';
import { runningSchools } from '../../network/schools-of';
import { random } from '../../random';
import { generated, table } from '../../table';
import { expertsOf } from './experts';

const purposes = ['集体备课', '校本研修', '公开课观摩', '青年教师培养'];
const months = ['2025-10', '2025-11', '2026-03', '2026-05', '2026-09', '2026-10'];

/** What three experts in four share is used by up to four schools other than their own; of the fourth nobody took anything up. */
export const trainingAssetUses = table(trainingAssetUseSheet, function* (network) {
  for (const county of network.counties) {
    const chance = random(`asset uses ${county.code}`);
    for (const [index, { code, leader }] of expertsOf(county).entries()) {
      if (index % 4 === 3) continue;
      const others = chance.shuffle(runningSchools(county).filter((school) => school !== leader.school)).slice(0, chance.int(1, 4));
      for (const school of others) {
        const used_on = `${chance.pick(months)}-${String(chance.int(10, 28))}`;
        yield { expert: code, school: school.code, used_on, purpose: chance.pick(purposes), ...generated() };
      }
    }
  }
});
