import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import sql, { empty, type Sql } from 'sql-template-tag';
import { DateScalar, type Connection, type ConnectionArgs, type Scope, type When } from '../../../../kit';
import { kindsOfDefence } from '../../../../network/defences';
import { holderOn, holdersFor } from '../../../../network/holdings';
import { BuildingKind } from '../../../building/building.enums';
import { bedsOf } from '../../../equipment-lot/beds-of-schools';
import { RoomKind } from '../../../room/room-kind';
import { Defence, DefenceCoverage, defenceCoverage } from '../../../security-asset/defence-coverage';
import { SecurityAssetKind } from '../../../security-asset/security-asset-kind';
import type { SchoolStub } from '../school.stub';
import { bedsAgainstBoarders, BoardingBeds, boardersOn } from './boarding-beds';
import { ReportedArg, schoolsLacking } from './lacking';
import { closedSchools, FacilityGapWhere, schoolGaps } from './school-gap.list';

/** Where pupils have beds they have a dormitory, too: the register that lacks it is not whole. */
const reportedBuilding = (kind: BuildingKind, day: string): Sql => sql`(EXISTS (SELECT FROM building x WHERE x.school_id IN ${holdersFor(sql`t.id`, day)})${
  kind === 'DORMITORY' ? sql` AND (${bedsOf(sql`t.id`, day)} IS NULL OR EXISTS (SELECT FROM building x WHERE x.school_id IN ${holdersFor(sql`t.id`, day)} AND x.kind = 'DORMITORY'))` : empty})`;

@Resolver()
export class SchoolGapResolver {
  @Query(() => schoolGaps.Connection, { description: 'Open schools without a room of this kind of their own (缺少该类功能室的学校), those that reported no room at all included.' })
  schoolsWithoutRoom(
    @Arg('kind', () => RoomKind, { description: 'Kind of room (功能室类别).' }) kind: RoomKind,
    @ReportedArg() reported: boolean | undefined,
    @Args(() => schoolGaps.Args) args: ConnectionArgs & When,
    @Ctx() scope: Scope,
  ): Connection<SchoolStub> {
    return schoolsLacking(scope, args, { table: sql`room`, rows: sql`x.kind = ${kind}` }, reported);
  }

  @Query(() => schoolGaps.Connection, {
    description: 'Open schools without a building of this kind in use (缺少该类校舍的学校), those that reported none at all included. A school with beds of pupils in the register of equipment and no dormitory of any state is of those that did not report.',
  })
  schoolsWithoutBuilding(
    @Arg('kind', () => BuildingKind, { description: 'Kind of building (校舍类别).' }) kind: BuildingKind,
    @ReportedArg() reported: boolean | undefined,
    @Args(() => schoolGaps.Args) args: ConnectionArgs & When,
    @Ctx() scope: Scope,
  ): Connection<SchoolStub> {
    return schoolsLacking(scope, args, { table: sql`building`, rows: sql`x.kind = ${kind} AND x.state = 'IN_USE'`, reported: reportedBuilding(kind, args.on ?? scope.today) }, reported);
  }

  @Query(() => schoolGaps.Connection, {
    description: 'Open schools with fewer beds of pupils than pupils who board, of those of which both are known (床位少于寄宿生的学校): the shortSchools of bedsAgainstBoarders. A school without any bed in the register has not reported its beds.',
  })
  schoolsShortOfBeds(@Args(() => schoolGaps.Args) args: ConnectionArgs & When, @Ctx() scope: Scope): Connection<SchoolStub> {
    const day = args.on ?? scope.today;
    return schoolGaps.read(scope, args, { joins: boardersOn(day), conditions: [sql`r.boarders > ${bedsOf(sql`t.id`, day)}`] });
  }

  @Query(() => schoolGaps.Connection, { description: 'Open schools that this programme has given no project (工程未覆盖的学校).' })
  schoolsWithoutProject(
    @Arg('programme', () => String, { description: 'Programme (所属工程), such as 全面改薄.' }) programme: string,
    @Args(() => schoolGaps.Args) args: ConnectionArgs & When,
    @Ctx() scope: Scope,
  ): Connection<SchoolStub> {
    return schoolsLacking(scope, args, { table: sql`construction_project`, rows: sql`x.programme = ${programme}` });
  }

  @Query(() => schoolGaps.Connection, { description: 'Open schools not connected to a digital platform (未接入平台的学校), those that reported nothing included.' })
  schoolsNotConnected(
    @Arg('platform', () => String, { description: 'Platform (平台).' }) platform: string,
    @Arg('service', () => String, { nullable: true, description: 'One service of it (应用); any when left out.' }) service: string | undefined,
    @ReportedArg() reported: boolean | undefined,
    @Args(() => schoolGaps.Args) args: ConnectionArgs & When,
    @Ctx() scope: Scope,
  ): Connection<SchoolStub> {
    const meant = service == null ? sql`TRUE` : sql`x.service = ${service}`;
    return schoolsLacking(scope, args, { table: sql`digital_service`, rows: sql`x.connected AND x.platform = ${platform} AND ${meant}` }, reported);
  }

  @Query(() => schoolGaps.Connection, { description: 'Open schools with nothing linked to the police (未接入公安机关的学校), those that reported nothing included.' })
  schoolsNotLinkedToPolice(
    @Arg('kind', () => SecurityAssetKind, { nullable: true, description: 'Look at this kind only (三防类别).' }) kind: SecurityAssetKind | undefined,
    @Arg('defence', () => Defence, { nullable: true, description: 'Look at the kinds of this defence only (三防类别).' }) defence: Defence | undefined,
    @ReportedArg() reported: boolean | undefined,
    @Args(() => schoolGaps.Args) args: ConnectionArgs & When,
    @Ctx() scope: Scope,
  ): Connection<SchoolStub> {
    const ofKind = kind == null ? empty : sql` AND x.kind = ${kind}`;
    const ofDefence = defence == null ? empty : sql` AND x.kind = ANY(${[...kindsOfDefence[defence]]}::text[])`;
    return schoolsLacking(scope, args, { table: sql`security_asset`, rows: sql`x.linked_to_police${ofKind}${ofDefence}` }, reported);
  }

  @Query(() => closedSchools.Connection, {
    nullable: true,
    description: 'Closed schools of which a building stands, not demolished, and no other use of it is known (校舍仍闲置的已撤并学校).',
  })
  closedSchoolsWithUnusedBuildings(@Args(() => closedSchools.Args) args: ConnectionArgs & When, @Ctx() scope: Scope): Connection<SchoolStub> {
    return closedSchools.read(scope, args, { conditions: [sql`EXISTS (SELECT FROM building x WHERE ${holderOn(sql`x.school_id`, args.on ?? scope.today)} = t.id AND x.state <> 'DEMOLISHED' AND x.reuse IS NULL)`] });
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
