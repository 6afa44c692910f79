import { boolean, choice, decimal, integer, origin, reference, roughDate, text, type Sheet } from '../../kit';
import { latitudes, longitudes } from './school-position';
import { SchoolKind } from './school-kind';
import { School } from './school.entity';
import { Administration, Locale, Ownership } from './school.enums';

export const schoolSheet: Sheet = {
  name: 'schools',
  zh: '学校',
  description: 'Schools, teaching points and kindergartens, open or closed.',
  entity: School,
  key: ['code'],
  lineage: {
    sheet: 'schools.school_successions',
    row: 'school',
    successor: 'successor',
    formerCode: 'former_code',
    days: ['transition_ends_on', 'effective_on', 'decided_year'],
    recoded: ['RECODED'],
    followed: ['MERGED_INTO', 'SPLIT_INTO', 'RECODED'],
    undecided: ['PROPOSED', 'WITHDRAWN'],
    ended: 'closed_on',
  },
  columns: [
    text('code', '学校标识码', { pattern: /^\d{10}$/, patternHint: { en: '10 digits: 2 class, 2 province, 6 serial', zh: '10 位数字：2 位类别、2 位省份、6 位顺序号' } }),
    text('name', '校名'),
    choice('kind', '学校类别', SchoolKind),
    choice('ownership', '办学性质', Ownership),
    choice('administration', '隶属', Administration),
    choice('locale', '城乡分类', Locale, { optional: true }),
    reference('county', '县区代码', 'schools.counties'),
    reference('township', '乡镇代码', 'schools.townships', { optional: true }),
    boolean('boarding', '是否寄宿制', { fallback: false }),
    integer('pupils', '在校生数', { optional: true }),
    integer('places', '学位数', { optional: true }),
    roughDate('opened_on', '建校日期', 'opened', { meaning: { en: 'the first day it is open; a year or month alone counts from its first day', zh: '开办首日; 只知年份或月份的, 自该年或该月首日起算' } }),
    roughDate('closed_on', '撤并日期', 'closed', {
      meaning: { en: 'the first day it is no longer open; of a year or month alone it is open until its end', zh: '自当日起不再开办; 只知年份或月份的, 视为该年末或该月末撤并' },
    }),
    decimal('longitude', '经度', { optional: true, ...longitudes, scale: 6 }),
    decimal('latitude', '纬度', { optional: true, ...latitudes, scale: 6 }),
    integer('boarders', '寄宿生数', { optional: true }),
    boolean('planned', '是否规划建设', { fallback: false }),
    ...origin(),
  ],
};
