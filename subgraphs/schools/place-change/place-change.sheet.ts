import { choice, code, integer, origin, reference, text, type Sheet } from '../../kit';
import { PlaceChangeStatus } from './place-change-status';
import { PlaceChange } from './place-change.entity';

export const placeChangeSheet: Sheet = {
  name: 'place_changes',
  zh: '学位变动',
  description: 'Places that projects add to schools or take away.',
  entity: PlaceChange,
  key: ['code'],
  columns: [
    code(),
    reference('school', '学校标识码', 'schools.schools'),
    text('project', '项目名称'),
    integer('places', '学位变动数', { min: -100_000, max: 100_000 }),
    integer('start_year', '起始年份', { min: 1950, max: 2100 }),
    integer('end_year', '终止年份', { min: 1950, max: 2100 }),
    choice('status', '状态', PlaceChangeStatus),
    ...origin(),
  ],
};
