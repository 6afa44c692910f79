import { Field, Int, ObjectType } from 'type-graphql';
import sql from 'sql-template-tag';
import { RoomKind } from './room-kind';
import { SeenBy } from '../../kit';
import { openOn } from '../../network/open-school';
import { TownshipStub } from '../foreign/township/township.stub';
import { Room } from './room.entity';
import { roomFilters } from './room.filters';

@SeenBy('EVERYONE')
@ObjectType({ description: 'Rooms of one kind over a set of rooms (功能室统计).' })
export class RoomSummary {
  @Field(() => RoomKind, { description: 'Kind of room (功能室类别).' })
  kind!: RoomKind;

  @Field(() => Int, { description: 'Rooms of the kind (间数).' })
  rooms!: number;

  @Field(() => Int, { nullable: true, description: 'Seats of the rooms whose seats are known (座位数); null when none are.' })
  seats!: number | null;

  @Field(() => Int, { description: 'Rooms whose seats are known (已知座位数的间数).' })
  roomsWithKnownSeats!: number;
}

@SeenBy('EVERYONE')
@ObjectType({ description: 'Rooms of one kind at the schools of one township (乡镇功能室统计).' })
export class TownshipRooms extends RoomSummary {
  readonly townshipId!: string | null;

  @Field(() => TownshipStub, { nullable: true, description: 'The township (乡镇); null for schools of none.' })
  get township(): TownshipStub | null {
    return this.townshipId === null ? null : { id: this.townshipId };
  }
}

export const roomFigures = {
  rooms: sql`count(*)::int`,
  seats: sql`sum(t.seats)::int`,
  roomsWithKnownSeats: sql`count(t.seats)::int`,
};

/** Rooms of the schools open on the day: those of a closed one are no longer there to use. */
export const roomSource = (day: string) => ({
  entity: Room,
  joins: sql`JOIN schools_published.school s ON s.id = t.school_id AND ${openOn(sql`s`, day)}`,
  filters: roomFilters,
  groupBy: 'kind',
  figures: roomFigures,
});

export const roomsByTownship = (day: string) => ({
  ...roomSource(day),
  groupBy: [{ name: 'townshipCode', of: sql`s.township_code` }, { name: 'townshipId', of: sql`s.township_id` }, 'kind'],
});
