import { schoolBusSheet } from '../../subgraphs/facilities/school-bus/school-bus.sheet';
import { generated, table } from '../table';

/** Country pupils ride to the town schools for nothing: routes run from the townships, one after another. */
export const schoolBuses = table(schoolBusSheet, function* (network) {
  for (const { code: county, profile, townships } of network.counties) {
    if (!profile.buses) continue;
    const { count, source } = profile.buses;
    const [town, ...origins] = townships.filter(({ name }) => !name.endsWith('街道'));
    for (let index = 0; index < count; index++) {
      const origin = origins[index % origins.length];
      yield {
        code: `SB${county}-${String(index + 1).padStart(2, '0')}`,
        county,
        seats: 36,
        route: `${origin?.name ?? ''}—${town?.name ?? ''}示例线路${Math.floor(index / origins.length) + 1}`,
        checked_until: index % 10 === 9 ? '2026-10-31' : '2027-04-30',
        positioned: true,
        ...generated(source),
      };
    }
  }
});
