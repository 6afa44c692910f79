import { agreementSheet } from '../../subgraphs/groups/agreement/agreement.sheet';
import { partnerSheet } from '../../subgraphs/groups/partner/partner.sheet';
import { lastDayBefore } from '../calendar';
import { generated, named, published, table } from '../table';

const partnerCode = (county: string, index: number): string => `PO${county}-${index + 1}`;

export const partners = table(partnerSheet, function* (network) {
  for (const { code: county, profile } of network.counties) {
    for (const [index, { name, kind, source }] of (profile.partners ?? []).entries()) {
      yield { code: partnerCode(county, index), name, kind, ...(source ? published(source) : generated()) };
    }
  }
});

/** The county itself is the local party: the text names no school. The days are made up. */
export const agreements = table(agreementSheet, function* (network) {
  for (const { code: county, profile } of network.counties) {
    for (const [index, { areas, since, until, source }] of (profile.partners ?? []).entries()) {
      yield { code: `CA${county}-${index + 1}`, partner: partnerCode(county, index), county, areas, signed_on: since, starts_on: since, ends_on: lastDayBefore(until), ...(source ? named(source) : generated()) };
    }
  }
});
