import { goneFrom, origin, text, type Sheet } from '../../kit';
import { County } from './county.entity';

export const countySheet: Sheet = {
  name: 'counties',
  zh: '县区',
  description: 'County-level divisions.',
  entity: County,
  key: ['code'],
  lineage: {
    sheet: 'schools.area_successions',
    row: 'county',
    successor: 'successor_county',
    formerCode: 'former_code',
    days: ['effective_on'],
    recoded: ['RECODED'],
    followed: ['MERGED_INTO'],
    undecided: ['WITHDRAWN'],
    ended: 'ended_on',
  },
  columns: [
    text('code', '行政区划代码', { pattern: /^\d{6}$/, patternHint: { en: '6 digits', zh: '6 位数字' } }),
    text('name', '名称'),
    text('province', '省份'),
    goneFrom('ended_on', '撤销日期'),
    ...origin(),
  ],
};
