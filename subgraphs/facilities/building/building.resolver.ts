import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import { codedListResolver, requireSchoolSeen, type Connection, type ConnectionArgs, type Scope } from '../../kit';
import type { ConstructionProject } from '../construction-project/construction-project.entity';
import { constructionProjects } from '../construction-project/construction-project.list';
import { byId } from '../foreign/ids';
import { SchoolStub } from '../foreign/school/school.stub';
import type { Hazard } from '../hazard/hazard.entity';
import { hazards } from '../hazard/hazard.list';
import type { Room } from '../room/room.entity';
import { rooms } from '../room/room.list';
import { BuildingReuse, buildingsByReuse } from './building-reuse';
import { Building } from './building.entity';
import { buildings, BuildingWhere } from './building.list';

@Resolver(() => Building)
export class BuildingResolver extends codedListResolver(buildings, { one: 'building', many: 'buildings' }) {
  @FieldResolver(() => SchoolStub, { nullable: true, description: 'The school it belongs to, also after the school closed (学校).' })
  school(@Root() building: Building): SchoolStub | null {
    return byId(building.schoolId);
  }

  @FieldResolver(() => rooms.Connection, { description: 'The rooms in it (功能室).' })
  rooms(@Root() building: Building, @Args(() => rooms.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<Room> {
    return rooms.read(scope, args, { parent: sql`t.building_id` }, building.id);
  }

  @FieldResolver(() => hazards.Connection, { nullable: true, description: 'Hazards found in it, rectified ones included: what comes back shows here (安全隐患).' })
  async hazards(@Root() building: Building, @Args(() => hazards.Args) args: ConnectionArgs, @Ctx() scope: Scope): Promise<Connection<Hazard>> {
    await requireSchoolSeen(scope, 'FACILITIES', building.schoolId);
    return hazards.read(scope, args, { parent: sql`t.building_id` }, building.id);
  }

  @FieldResolver(() => constructionProjects.Connection, { description: 'Projects that built or changed it (建设项目).' })
  projects(@Root() building: Building, @Args(() => constructionProjects.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<ConstructionProject> {
    return constructionProjects.read(scope, args, { parent: sql`t.building_id` }, building.id);
  }

  @Query(() => [BuildingReuse], { nullable: true, description: 'Buildings that meet the conditions, by what they are used for now (按用途统计校舍利用).' })
  buildingsByReuse(
    @Arg('where', () => BuildingWhere, { nullable: true, description: 'Only buildings that meet all of these (筛选条件).' }) where: BuildingWhere | undefined,
    @Ctx() scope: Scope,
  ): Promise<BuildingReuse[]> {
    return buildingsByReuse(scope, where);
  }
}
