import { equipmentLotSheet } from '../../subgraphs/facilities/equipment-lot/equipment-lot.sheet';
import { currentYear } from '../calendar';
import { classesOf } from '../network/classes';
import { compulsorySchools } from '../network/schools-of';
import { shareByWeight } from '../share';
import { generated, table } from '../table';
import { hasBeds } from './buildings';

/** Each kind is shared out over the schools of compulsory education by their pupils; the sums are the published ones. */
export const equipmentLots = table(equipmentLotSheet, function* (network) {
  for (const county of network.counties) {
    for (const { kind, quantity, unit, boarding, source } of county.profile.equipment ?? []) {
      const schools = compulsorySchools(county).filter((school) => !boarding || hasBeds(school));
      const pupils = schools.map((school) => classesOf(school, currentYear).reduce((sum, { size }) => sum + size, 0));
      for (const [index, part] of shareByWeight(quantity, pupils).entries()) {
        const school = schools[index];
        if (!school || part === 0) continue;
        yield {
          code: `EL${school.code}-${kind.replaceAll('_', '-')}`,
          county: county.code,
          school: school.code,
          kind,
          quantity: part,
          unit,
          programme: '全面改薄',
          ...generated(source),
        };
      }
    }
  }
});
