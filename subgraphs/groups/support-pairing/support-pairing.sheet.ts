import { choices, code, origin, period, reference, type Sheet } from '../../kit';
import { SupportArea } from './support-area';
import { SupportPairing } from './support-pairing.entity';

export const supportPairingSheet: Sheet = {
  name: 'support_pairings',
  zh: '对口帮扶',
  description: 'Which school helps which, with what and when.',
  entity: SupportPairing,
  key: ['code'],
  roster: { of: 'supporter' },
  columns: [
    code('code', '结对编号'),
    reference('supporter', '支援校标识码', 'schools.schools'),
    reference('supported', '受援校标识码', 'schools.schools'),
    choices('areas', '帮扶方面', SupportArea, { optional: true }),
    ...period(),
    ...origin(),
  ],
};
