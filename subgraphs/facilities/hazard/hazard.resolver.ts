import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { codedListResolver, DateScalar, SeenBy, type Scope } from '../../kit';
import { Building } from '../building/building.entity';
import { byId } from '../foreign/ids';
import { SchoolStub } from '../foreign/school/school.stub';
import { hazardsBySchool, RecurringHazards, recurringHazards, SchoolHazards } from './hazard-count';
import { Hazard } from './hazard.entity';
import { HazardState } from './hazard.enums';
import { hazards, HazardWhere } from './hazard.list';

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

  @SeenBy('OFFICE')
  @Query(() => [SchoolHazards], { nullable: true, description: 'Hazards by school, of those that meet the conditions, one row for each school that has some (分学校安全隐患统计).' })
  hazardsBySchool(
    @Arg('where', () => HazardWhere, { nullable: true, description: 'Only hazards that meet all of these (筛选条件).' }) where: HazardWhere | undefined,
    @Arg('on', () => DateScalar, { nullable: true, description: 'As on this day; today when left out (截至日期).' }) on: string | undefined,
    @Ctx() scope: Scope,
  ): Promise<SchoolHazards[]> {
    return hazardsBySchool(scope, on ?? scope.today, where);
  }

  @SeenBy('OFFICE')
  @Query(() => [RecurringHazards], { nullable: true, description: 'Buildings in which hazards that meet the conditions were found more than once, rectified ones counted (隐患重复出现的校舍).' })
  recurringHazards(
    @Arg('where', () => HazardWhere, { nullable: true, description: 'Only hazards that meet all of these (筛选条件).' }) where: HazardWhere | undefined,
    @Arg('alike', () => Boolean, { defaultValue: true, description: 'Whether only hazards of one description are taken together, rather than all of a building (是否限同一描述).' }) alike: boolean,
    @Arg('atLeast', () => Int, { defaultValue: 2, description: 'Found so many times or more (次数不少于).' }) atLeast: number,
    @Ctx() scope: Scope,
  ): Promise<RecurringHazards[]> {
    return recurringHazards(scope, { alike, atLeast }, where);
  }
}
