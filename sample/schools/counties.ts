import { countySheet } from '../../subgraphs/schools/county/county.sheet';
import { published, table } from '../table';

export const counties = table(countySheet, function* (network) {
  for (const { profile } of network.counties) {
    const { code, name, province, source } = profile.county;
    yield { code, name, province, ...published(source) };
  }
});
