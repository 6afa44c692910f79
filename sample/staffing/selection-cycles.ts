import { selectionCycleSheet } from '../../subgraphs/staffing/selection-cycle/selection-cycle.sheet';
import { generated, published, table } from '../table';

export const selectionCycles = table(selectionCycleSheet, function* (network) {
  for (const { code, profile } of network.counties) {
    for (const { kind, level, years, renews, places, firstYear, source } of profile.selectionCycles ?? []) {
      const [years_at_least, years_at_most] = years;
      yield { county: code, kind, level, years_at_least, years_at_most, renews, places, first_year: firstYear, ...(source ? published(source) : generated()) };
    }
  }
});
