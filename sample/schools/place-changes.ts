import { placeChangeSheet } from '../../subgraphs/schools/place-change/place-change.sheet';
import type { PlacesEntry } from '../profile/schools';
import { share } from '../share';
import { generated, published, table } from '../table';

const originOf = (entry: PlacesEntry) => (entry.published && entry.source ? published(entry.source) : generated(entry.source));

/** The plan gives some figures for two or three schools together: they are shared out, and the sum stays as published. */
export const placeChanges = table(placeChangeSheet, function* (network) {
  for (const county of network.counties) {
    let serial = 0;
    for (const entry of county.profile.places ?? []) {
      const names = entry.schools ?? [entry.school ?? ''];
      const places = share(entry.places, names.length, 10);
      for (const [index, name] of names.entries()) {
        serial += 1;
        yield {
          code: `PC-${county.code}-${serial}`,
          school: county.school(name).code,
          project: entry.project,
          places: places[index],
          start_year: entry.startYear,
          end_year: entry.endYear,
          status: entry.done ? 'DONE' : 'PLANNED',
          ...originOf(entry),
        };
      }
    }
  }
});
