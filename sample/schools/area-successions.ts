import { areaSuccessionSheet } from '../../subgraphs/schools/area-succession/area-succession.sheet';
import { generated, table } from '../table';

/** In each county one township that has had another code and rank, and a merger of two that was called off: which real ones changed is not published. */
export const areaSuccessions = table(areaSuccessionSheet, function* (network) {
  for (const { code, townships } of network.counties) {
    const [last, before] = [...townships].reverse();
    if (!last || !before) continue;
    yield {
      code: `AS-${code}-1`,
      kind: 'RECODED',
      state: 'COMPLETED',
      township: last.code,
      effective_on: '2016-01-01',
      former_code: `${code}8${last.code.slice(7)}`,
      former_name: `${last.name.slice(0, -1)}乡`,
      ...generated(),
    };
    yield { code: `AS-${code}-2`, kind: 'MERGED_INTO', state: 'WITHDRAWN', township: before.code, successor_township: last.code, effective_on: '2020-01-01', ...generated() };
  }
});
