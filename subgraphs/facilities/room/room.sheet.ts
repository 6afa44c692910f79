import { choice, code, decimal, integer, origin, reference, text, type Sheet } from '../../kit';
import { RoomKind } from './room-kind';
import { Room } from './room.entity';

export const roomSheet: Sheet = {
  name: 'rooms',
  zh: '功能室',
  description: 'Rooms of schools: classrooms, laboratories, libraries and other special rooms.',
  entity: Room,
  key: ['code'],
  columns: [
    code(),
    reference('school', '学校标识码', 'schools.schools'),
    reference('building', '校舍编号', 'facilities.buildings', { optional: true }),
    choice('kind', '功能室类别', RoomKind),
    text('name', '名称'),
    integer('seats', '座位数', { max: 100_000, optional: true }),
    decimal('area', '面积(平方米)', { optional: true }),
    ...origin(),
  ],
};
