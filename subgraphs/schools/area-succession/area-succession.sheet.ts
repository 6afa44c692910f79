import { choice, code, date, origin, reference, text, type Sheet } from '../../kit';
import { AreaSuccession } from './area-succession.entity';
import { AreaSuccessionKind, AreaSuccessionState } from './area-succession.enums';

export const areaSuccessionSheet: Sheet = {
  name: 'area_successions',
  zh: '行政区划沿革',
  description: 'Mergers, divisions, new codes and names of counties and townships, and townships that went to another county.',
  entity: AreaSuccession,
  key: ['code'],
  columns: [
    code(),
    choice('kind', '类别', AreaSuccessionKind),
    choice('state', '状态', AreaSuccessionState),
    reference('county', '县区代码', 'schools.counties', { optional: true }),
    reference('successor_county', '承接县区代码', 'schools.counties', { optional: true }),
    reference('township', '乡镇代码', 'schools.townships', { optional: true }),
    reference('successor_township', '承接乡镇代码', 'schools.townships', { optional: true }),
    date('effective_on', '生效日期'),
    text('former_code', '原行政区划代码', { optional: true, pattern: /^[0-9]{6}([0-9]{3})?$/, patternHint: { en: '6 digits of a county, 9 of a township', zh: '县区 6 位、乡镇 9 位数字' } }),
    text('former_name', '原名称', { optional: true }),
    ...origin(),
  ],
};
