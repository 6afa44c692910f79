import { choice, goneFrom, origin, reference, text, type Sheet } from '../../kit';
import { TownshipKind } from './township-kind';
import { Township } from './township.entity';

export const townshipSheet: Sheet = {
  name: 'townships',
  zh: '乡镇',
  description: 'Township-level divisions of the counties.',
  entity: Township,
  key: ['code'],
  lineage: {
    sheet: 'schools.area_successions',
    row: 'township',
    successor: 'successor_township',
    formerCode: 'former_code',
    days: ['effective_on'],
    recoded: ['RECODED', 'MOVED'],
    followed: ['MERGED_INTO', 'SPLIT_INTO'],
    undecided: ['WITHDRAWN'],
    ended: 'ended_on',
  },
  columns: [
    text('code', '行政区划代码', { pattern: /^\d{9}$/, patternHint: { en: '9 digits', zh: '9 位数字' } }),
    text('name', '名称'),
    choice('kind', '类别', TownshipKind),
    reference('county', '县区代码', 'schools.counties'),
    goneFrom('ended_on', '撤销日期'),
    ...origin(),
  ],
};
