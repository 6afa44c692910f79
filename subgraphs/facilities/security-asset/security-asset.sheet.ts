import { boolean, choice, code, integer, origin, reference, type Sheet } from '../../kit';
import { SecurityAssetKind } from './security-asset-kind';
import { SecurityAsset } from './security-asset.entity';

export const securityAssetSheet: Sheet = {
  name: 'security_assets',
  zh: '校园三防',
  description: 'What protects schools: staff, barriers, cameras, alarms, police rooms.',
  entity: SecurityAsset,
  key: ['code'],
  columns: [
    code(),
    reference('school', '学校标识码', 'schools.schools'),
    choice('kind', '三防类别', SecurityAssetKind),
    integer('quantity', '数量', { min: 1 }),
    boolean('linked_to_police', '是否接入公安机关', { fallback: false }),
    ...origin(),
  ],
};
