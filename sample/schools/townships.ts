import { townshipSheet } from '../../subgraphs/schools/township/township.sheet';
import { kindOf } from '../profile/townships';
import { published, table } from '../table';

export const townships = table(townshipSheet, function* (network) {
  for (const county of network.counties) {
    for (const { code, name } of county.townships) {
      yield { code, name, kind: kindOf(name), county: county.code, ...published('统计用区划代码') };
    }
  }
});
