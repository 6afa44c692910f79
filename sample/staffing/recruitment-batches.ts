import { recruitmentBatchSheet } from '../../subgraphs/staffing/recruitment/recruitment-batch.sheet';
import { generated, published, table } from '../table';

/** Some plans give the sum of several years: then the sum is published and the year's share is not. */
export const recruitmentBatches = table(recruitmentBatchSheet, function* (network) {
  for (const { code, profile } of network.counties) {
    for (const [index, { year, programme, headcount, source, published: stated }] of profile.recruitment.entries()) {
      yield {
        code: `RB${code}-${index + 1}`,
        county: code,
        year,
        programme,
        headcount,
        ...(stated && source ? published(source) : generated(source)),
      };
    }
  }
});
