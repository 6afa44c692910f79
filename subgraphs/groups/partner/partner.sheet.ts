import { choice, code, origin, text, type Sheet } from '../../kit';
import { PartnerOrganisationKind } from './partner-kind';
import { PartnerOrganisation } from './partner.entity';

export const partnerSheet: Sheet = {
  name: 'partner_organisations',
  zh: '外部合作方',
  description: 'Bodies outside the network that cooperate with its schools.',
  entity: PartnerOrganisation,
  key: ['code'],
  columns: [
    code(),
    text('name', '名称'),
    choice('kind', '类别', PartnerOrganisationKind),
    text('place', '所在地', { optional: true }),
    ...origin(),
  ],
};
