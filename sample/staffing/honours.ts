import { honourSheet } from '../../subgraphs/staffing/honour/honour.sheet';
import { random } from '../random';
import { generated, table } from '../table';

/** How many hold each honour is published; who holds it and since when is not. */
export const honours = table(honourSheet, function* (network) {
  for (const { code, teachers } of network.counties) {
    const chance = random(`honour years ${code}`);
    let serial = 0;
    for (const teacher of teachers) {
      for (const { name, kind, level, source } of teacher.honours) {
        serial += 1;
        yield {
          code: `H${code}-${serial}`,
          teacher: teacher.code,
          name,
          kind,
          level,
          awarded_year: chance.int(2016, 2020),
          ...generated(source),
        };
      }
    }
  }
});
