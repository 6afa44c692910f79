import { choice, code, date, integer, lastDay, origin, reference, text, type Sheet } from '../../kit';
import { SchoolSuccession } from './succession.entity';
import { SuccessionKind, SuccessionState } from './succession.enums';

export const successionSheet: Sheet = {
  name: 'school_successions',
  zh: '学校沿革',
  description: 'Closures, mergers, splits, renamings, reliefs and branches of schools.',
  entity: SchoolSuccession,
  key: ['code'],
  columns: [
    code(),
    reference('school', '学校标识码', 'schools.schools'),
    reference('successor', '承接学校标识码', 'schools.schools', { optional: true }),
    choice('kind', '类别', SuccessionKind),
    choice('state', '状态', SuccessionState),
    integer('decided_year', '决定年份', { min: 1900, max: 2100, optional: true }),
    date('effective_on', '生效日期', {
      optional: true,
      meaning: { en: 'the first day it holds; where the year alone is known, leave it empty and give decided_year', zh: '生效首日; 只知年份的不填, 请填写决定年份' },
    }),
    lastDay('transition_ends_on', '过渡期结束日期'),
    text('former_name', '原校名', { optional: true }),
    text('former_code', '原学校标识码', { optional: true, pattern: /^[0-9]{10}$/, patternHint: { en: '10 digits', zh: '10 位数字' } }),
    ...origin(),
  ],
};
