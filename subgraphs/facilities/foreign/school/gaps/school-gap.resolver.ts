import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import sql from 'sql-template-tag';
import { DateScalar, type Connection, type ConnectionArgs, type Scope, type When } from '../../../../kit';
import { BuildingKind } from '../../../building/building.enums';
import { RoomKind } from '../../../room/room-kind';
import { DefenceCoverage, defenceCoverage } from '../../../security-asset/defence-coverage';
import { SecurityAssetKind } from '../../../security-asset/security-asset-kind';
import type { SchoolStub } from '../school.stub';
import { bedsOf } from './beds-of';
import { bedsAgainstBoarders, BoardingBeds } from './boarding-beds';
import { schoolsLacking } from './lacking';
import { closedSchools, FacilityGapWhere, schoolGaps } from './school-gap.list';

@Resolver()
export class SchoolGapResolver {
  @Query(() => schoolGaps.Connection, { description: 'Open schools without a room of this kind of their own (缺少该类功能室的学校).' })
  schoolsWithoutRoom(
    @Arg('kind', () => RoomKind, { description: 'Kind of room (功能室类别).' }) kind: RoomKind,
    @Args(() => schoolGaps.Args) args: ConnectionArgs & When,
    @Ctx() scope: Scope,
  ): Connection<SchoolStub> {
    return schoolsLacking(scope, args, sql`room`, sql`x.kind = ${kind}`);
  }

  @Query(() => schoolGaps.Connection, { description: 'Open schools without a building of this kind in use (缺少该类校舍的学校).' })
  schoolsWithoutBuilding(
    @Arg('kind', () => BuildingKind, { description: 'Kind of building (校舍类别).' }) kind: BuildingKind,
    @Args(() => schoolGaps.Args) args: ConnectionArgs & When,
    @Ctx() scope: Scope,
  ): Connection<SchoolStub> {
    return schoolsLacking(scope, args, sql`building`, sql`x.kind = ${kind} AND x.state = 'IN_USE'`);
  }

  @Query(() => schoolGaps.Connection, { description: 'Open schools with fewer beds of pupils than pupils who board (床位少于寄宿生的学校); without any bed in the register they count as having none.' })
  schoolsShortOfBeds(@Args(() => schoolGaps.Args) args: ConnectionArgs & When, @Ctx() scope: Scope): Connection<SchoolStub> {
    return schoolGaps.read(scope, args, { conditions: [sql`t.boarders > ${bedsOf}`] });
  }

  @Query(() => schoolGaps.Connection, { description: 'Open schools that this programme has given no project (工程未覆盖的学校).' })
  schoolsWithoutProject(
    @Arg('programme', () => String, { description: 'Programme (所属工程), such as 全面改薄.' }) programme: string,
    @Args(() => schoolGaps.Args) args: ConnectionArgs & When,
    @Ctx() scope: Scope,
  ): Connection<SchoolStub> {
    return schoolsLacking(scope, args, sql`construction_project`, sql`x.programme = ${programme}`);
  }

  @Query(() => schoolGaps.Connection, { description: 'Open schools not connected to a digital platform (未接入平台的学校), those that reported nothing included.' })
  schoolsNotConnected(
    @Arg('platform', () => String, { description: 'Platform (平台).' }) platform: string,
    @Arg('service', () => String, { nullable: true, description: 'One service of it (应用); any when left out.' }) service: string | undefined,
    @Args(() => schoolGaps.Args) args: ConnectionArgs & When,
    @Ctx() scope: Scope,
  ): Connection<SchoolStub> {
    const meant = service == null ? sql`TRUE` : sql`x.service = ${service}`;
    return schoolsLacking(scope, args, sql`digital_service`, sql`x.connected AND x.platform = ${platform} AND ${meant}`);
  }

  @Query(() => schoolGaps.Connection, { description: 'Open schools with nothing linked to the police (未接入公安机关的学校), those that reported nothing included.' })
  schoolsNotLinkedToPolice(
    @Arg('kind', () => SecurityAssetKind, { nullable: true, description: 'Look at this kind only (三防类别).' }) kind: SecurityAssetKind | undefined,
    @Args(() => schoolGaps.Args) args: ConnectionArgs & When,
    @Ctx() scope: Scope,
  ): Connection<SchoolStub> {
    const meant = kind == null ? sql`TRUE` : sql`x.kind = ${kind}`;
    return schoolsLacking(scope, args, sql`security_asset`, sql`x.linked_to_police AND ${meant}`);
  }

  @Query(() => closedSchools.Connection, {
    nullable: true,
    description: 'Closed schools of which a building stands, not demolished, and no other use of it is known (校舍仍闲置的已撤并学校).',
  })
  closedSchoolsWithUnusedBuildings(@Args(() => closedSchools.Args) args: ConnectionArgs & When, @Ctx() scope: Scope): Connection<SchoolStub> {
    return closedSchools.read(scope, args, { conditions: [sql`EXISTS (SELECT FROM building x WHERE x.school_id = t.id AND x.state <> 'DEMOLISHED' AND x.reuse IS NULL)`] });
  }

  @Query(() => BoardingBeds, { nullable: true, description: 'Beds against boarders, over the open schools that meet the conditions (寄宿生床位统计).' })
  bedsAgainstBoarders(
    @Arg('where', () => FacilityGapWhere, { nullable: true, description: 'Only schools that meet all of these (筛选条件).' }) where: FacilityGapWhere | undefined,
    @Arg('on', () => DateScalar, { nullable: true, description: 'Of the schools open on this day; today when left out (在该日在办).' }) on: string | undefined,
    @Ctx() scope: Scope,
  ): Promise<BoardingBeds | undefined> {
    return bedsAgainstBoarders(scope, on ?? scope.today, where);
  }

  @Query(() => [DefenceCoverage], { nullable: true, description: 'How far each of the three defences reaches, over the open schools that meet the conditions, by county (分县区三防覆盖率).' })
  defenceCoverage(
    @Arg('where', () => FacilityGapWhere, { nullable: true, description: 'Only schools that meet all of these (筛选条件).' }) where: FacilityGapWhere | undefined,
    @Arg('on', () => DateScalar, { nullable: true, description: 'Of the schools open on this day; today when left out (在该日在办).' }) on: string | undefined,
    @Ctx() scope: Scope,
  ): Promise<DefenceCoverage[]> {
    return defenceCoverage(scope, on ?? scope.today, where);
  }
}
