import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { codedListResolver, type Scope } from '../../kit';
import { Building } from '../building/building.entity';
import { byId } from '../foreign/ids';
import { SchoolStub } from '../foreign/school/school.stub';
import { Hazard } from './hazard.entity';
import { HazardState } from './hazard.enums';
import { hazards } from './hazard.list';

@Resolver(() => Hazard)
export class HazardResolver extends codedListResolver(hazards, { one: 'hazard', many: 'hazards' }) {
  @FieldResolver(() => HazardState, { description: 'Whether it is gone (隐患状态), as the day of rectification tells.' })
  state(@Root() hazard: Hazard): HazardState {
    return hazard.rectifiedOn ? HazardState.RECTIFIED : HazardState.OPEN;
  }

  @FieldResolver(() => SchoolStub, { nullable: true, description: 'The school it was found at (学校).' })
  school(@Root() hazard: Hazard): SchoolStub | null {
    return byId(hazard.schoolId);
  }

  @FieldResolver(() => Building, { nullable: true, description: 'The building it was found in (校舍); null when it is in none.' })
  async building(@Root() hazard: Hazard, @Ctx() scope: Scope): Promise<Building | null> {
    return hazard.buildingId ? scope.row(Building, 'id', hazard.buildingId) : null;
  }
}
