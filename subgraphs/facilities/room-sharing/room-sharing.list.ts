import { Field, InputType } from 'type-graphql';
import sql, { type Sql } from 'sql-template-tag';
import { defineList, IdFilter, orderEnum } from '../../kit';
import { RoomKind } from '../room/room-kind';
import { RoomSharing } from './room-sharing.entity';

@InputType({ description: 'Conditions on the opening of rooms to groups (功能室开放共享筛选条件).' })
class RoomSharingWhere {
  @Field(() => IdFilter, { nullable: true, description: 'Room (功能室).' })
  room?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'Group it is opened to (集团).' })
  group?: IdFilter;

  @Field(() => [RoomKind], { nullable: true, description: 'Kinds of room (功能室类别).' })
  roomKind?: RoomKind[];

  @Field(() => String, { nullable: true, description: 'Code of the county of the school that opens it (开放学校所在县区代码).' })
  countyCode?: string;
}

const roomKind = (kinds: readonly RoomKind[]): Sql => sql`t.room_id IN (SELECT r.id FROM room r WHERE r.kind = ANY(${[...kinds]}::text[]))`;

const countyCode = (code: string): Sql =>
  sql`t.room_id IN (SELECT r.id FROM room r JOIN schools_published.school s ON s.id = r.school_id WHERE s.county_code = ${code})`;

export const roomSharings = defineList({
  name: 'RoomSharing',
  zh: '功能室开放共享',
  entity: RoomSharing,
  dated: true,
  where: RoomSharingWhere,
  order: orderEnum('RoomSharingOrder', { STARTS_ON: ['startsOn', '开始日期'] }),
  filters: { roomKind, countyCode },
});
