import { Field, InputType } from 'type-graphql';
import { DateScalar, defineList, enumFilter, IdFilter, IntFilter, orderEnum, StringFilter, type EnumFilter } from '../../kit';
import { RoomKind } from './room-kind';
import { Room } from './room.entity';
import { FreeTimeInput, roomFilters } from './room.filters';

const RoomKindFilter = enumFilter('RoomKind', RoomKind);

@InputType({ description: 'Conditions on rooms (功能室筛选条件).' })
export class RoomWhere {
  @Field(() => IdFilter, { nullable: true, description: 'School (学校).' })
  school?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'Building (校舍).' })
  building?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county (县区代码).' })
  countyCode?: string;

  @Field(() => String, { nullable: true, description: 'Code of the township (乡镇代码).' })
  townshipCode?: string;

  @Field(() => StringFilter, { nullable: true, description: 'Name (名称).' })
  name?: StringFilter;

  @Field(() => RoomKindFilter, { nullable: true, description: 'Kind of room (功能室类别).' })
  kind?: EnumFilter;

  @Field(() => IntFilter, { nullable: true, description: 'Seats (座位数); rooms without a reported number meet no condition.' })
  seats?: IntFilter;

  @Field(() => DateScalar, { nullable: true, description: 'Only rooms opened to a group on this day (在该日开放共享).' })
  sharedOn?: string;

  @Field(() => FreeTimeInput, { nullable: true, description: 'Only rooms that nobody has booked in this time (在此时段空闲).' })
  free?: FreeTimeInput;
}

export const rooms = defineList({
  name: 'Room',
  zh: '功能室',
  entity: Room,
  where: RoomWhere,
  order: orderEnum('RoomOrder', { CODE: ['code', '编号'], NAME: ['name', '名称'] }),
  filters: roomFilters,
});
