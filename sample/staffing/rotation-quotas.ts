import { rotationQuotaSheet } from '../../subgraphs/staffing/rotation-quota/rotation-quota.sheet';
import { rotationYears } from '../calendar';
import { generated, published, table } from '../table';

export const rotationQuotas = table(rotationQuotaSheet, function* (network) {
  for (const { code, profile } of network.counties) {
    for (const { year, quota, direction } of profile.quotas ?? []) yield { county: code, school_year: year, quota, direction, ...generated() };
    if (!profile.rotation) continue;
    const { perYear, categories, source } = profile.rotation;
    for (const year of rotationYears) {
      yield {
        county: code,
        school_year: year,
        quota: perYear,
        direction: 'TO_TOWNSHIP',
        eligible_categories: categories,
        ...published(source),
      };
    }
  }
});
