import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import { DateScalar, requireSchoolSeen, type Connection, type ConnectionArgs, type Scope } from '../../../kit';
import type { Building } from '../../building/building.entity';
import { buildings } from '../../building/building.list';
import type { ConstructionProject } from '../../construction-project/construction-project.entity';
import { constructionProjects } from '../../construction-project/construction-project.list';
import type { DigitalService } from '../../digital-service/digital-service.entity';
import { digitalServices } from '../../digital-service/digital-service.list';
import type { EquipmentLot } from '../../equipment-lot/equipment-lot.entity';
import { equipmentLots } from '../../equipment-lot/equipment-lot.list';
import type { Hazard } from '../../hazard/hazard.entity';
import { hazards } from '../../hazard/hazard.list';
import type { RoomBooking } from '../../room-booking/room-booking.entity';
import { roomBookings } from '../../room-booking/room-booking.list';
import { nearestRooms } from '../../room/nearest/nearest-rooms';
import { RoomInReach } from '../../room/nearest/room-in-reach';
import { RoomKind } from '../../room/room-kind';
import type { Room } from '../../room/room.entity';
import { rooms } from '../../room/room.list';
import type { SchoolBus } from '../../school-bus/school-bus.entity';
import { schoolBuses } from '../../school-bus/school-bus.list';
import type { SecurityAsset } from '../../security-asset/security-asset.entity';
import { securityAssets } from '../../security-asset/security-asset.list';
import { openedToSchools } from './opened-to-schools';
import { SchoolStub } from './school.stub';

/** How rows tell which school has them. */
const ofSchool = { parent: sql`t.school_id` };

@Resolver(() => SchoolStub)
export class SchoolFieldsResolver {
  @FieldResolver(() => buildings.Connection, { nullable: true, description: 'Its buildings (校舍).' })
  buildings(@Root() school: SchoolStub, @Args(() => buildings.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<Building> {
    return buildings.read(scope, args, ofSchool, school.id);
  }

  @FieldResolver(() => rooms.Connection, { nullable: true, description: 'Its rooms (功能室).' })
  rooms(@Root() school: SchoolStub, @Args(() => rooms.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<Room> {
    return rooms.read(scope, args, ofSchool, school.id);
  }

  @FieldResolver(() => rooms.Connection, { nullable: true, description: 'Rooms of other schools it may book on a day, as a member of the groups they are opened to (可用的共享功能室).' })
  sharedRooms(
    @Root() school: SchoolStub,
    @Args(() => rooms.Args) args: ConnectionArgs,
    @Arg('on', () => DateScalar, { nullable: true, description: 'The day (日期); today when left out.' }) on: string | undefined,
    @Ctx() scope: Scope,
  ): Connection<Room> {
    return rooms.read(scope, args, openedToSchools(on ?? scope.today), school.id);
  }

  @FieldResolver(() => [RoomInReach], { nullable: true, description: 'Rooms of one kind at other schools that it may book on a day, nearest first (就近可用功能室); null when nobody recorded where it is.' })
  nearestRooms(
    @Root() school: SchoolStub,
    @Arg('kind', () => RoomKind, { description: 'Kind of room (功能室类别).' }) kind: RoomKind,
    @Arg('on', () => DateScalar, { nullable: true, description: 'The day (日期); today when left out.' }) on: string | undefined,
    @Arg('first', () => Int, { defaultValue: 3, description: 'How many of the nearest, 1 to 20 (条数).' }) first: number,
    @Ctx() scope: Scope,
  ): Promise<RoomInReach[] | null> {
    return nearestRooms(scope, school.id, { kind, on: on ?? scope.today, first });
  }

  @FieldResolver(() => roomBookings.Connection, { nullable: true, description: 'Bookings it made, of rooms of its own and of others (预约).' })
  async roomBookings(@Root() school: SchoolStub, @Args(() => roomBookings.Args) args: ConnectionArgs, @Ctx() scope: Scope): Promise<Connection<RoomBooking>> {
    await requireSchoolSeen(scope, 'FACILITIES', school.id);
    return roomBookings.read(scope, args, { parent: sql`t.booked_by_id` }, school.id);
  }

  @FieldResolver(() => equipmentLots.Connection, { nullable: true, description: 'Its equipment, lot by lot (设备).' })
  equipment(@Root() school: SchoolStub, @Args(() => equipmentLots.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<EquipmentLot> {
    return equipmentLots.read(scope, args, ofSchool, school.id);
  }

  @FieldResolver(() => constructionProjects.Connection, { nullable: true, description: 'Construction and equipment projects for it (建设项目).' })
  projects(@Root() school: SchoolStub, @Args(() => constructionProjects.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<ConstructionProject> {
    return constructionProjects.read(scope, args, ofSchool, school.id);
  }

  @FieldResolver(() => schoolBuses.Connection, { nullable: true, description: 'Its school buses (校车).' })
  buses(@Root() school: SchoolStub, @Args(() => schoolBuses.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<SchoolBus> {
    return schoolBuses.read(scope, args, ofSchool, school.id);
  }

  @FieldResolver(() => hazards.Connection, { nullable: true, description: 'Safety hazards found at it (安全隐患).' })
  async hazards(@Root() school: SchoolStub, @Args(() => hazards.Args) args: ConnectionArgs, @Ctx() scope: Scope): Promise<Connection<Hazard>> {
    await requireSchoolSeen(scope, 'FACILITIES', school.id);
    return hazards.read(scope, args, ofSchool, school.id);
  }

  @FieldResolver(() => securityAssets.Connection, { nullable: true, description: 'What protects it (校园三防).' })
  async securityAssets(@Root() school: SchoolStub, @Args(() => securityAssets.Args) args: ConnectionArgs, @Ctx() scope: Scope): Promise<Connection<SecurityAsset>> {
    await requireSchoolSeen(scope, 'FACILITIES', school.id);
    return securityAssets.read(scope, args, ofSchool, school.id);
  }

  @FieldResolver(() => digitalServices.Connection, { nullable: true, description: 'Digital services at it (智慧校园).' })
  digitalServices(@Root() school: SchoolStub, @Args(() => digitalServices.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<DigitalService> {
    return digitalServices.read(scope, args, ofSchool, school.id);
  }
}
