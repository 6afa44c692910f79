import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import { codedListResolver, readAggregate, type Connection, type ConnectionArgs, type Scope } from '../../kit';
import type { ActivityParticipant } from '../activity-participant/activity-participant.entity';
import { activityParticipants } from '../activity-participant/activity-participant.list';
import { EducationGroup } from '../education-group/education-group.entity';
import { schoolOf, SchoolStub } from '../foreign/school.stub';
import { SupportPairing } from '../support-pairing/support-pairing.entity';
import { JointActivityCount, jointActivityFigures, jointActivityParticipants } from './joint-activity-count';
import { JointActivity } from './joint-activity.entity';
import { jointActivities, jointActivityFilters, JointActivityWhere } from './joint-activity.list';

@Resolver(() => JointActivity)
export class JointActivityResolver extends codedListResolver(jointActivities, { one: 'jointActivity', many: 'jointActivities' }) {
  @FieldResolver(() => EducationGroup, { nullable: true, description: 'The group whose activity it was (集团); null for one of a pairing.' })
  async group(@Root() { groupId }: JointActivity, @Ctx() scope: Scope): Promise<EducationGroup | null> {
    return groupId === null ? null : scope.row(EducationGroup, 'id', groupId);
  }

  @FieldResolver(() => SupportPairing, { nullable: true, description: 'The support pairing whose activity it was (对口帮扶); null for one of a group.' })
  async pairing(@Root() { pairingId }: JointActivity, @Ctx() scope: Scope): Promise<SupportPairing | null> {
    return pairingId === null ? null : scope.row(SupportPairing, 'id', pairingId);
  }

  @FieldResolver(() => SchoolStub, { nullable: true, description: 'The school that hosted it (主办学校); null when none is named.' })
  hostSchool(@Root() activity: JointActivity): SchoolStub | null {
    return schoolOf(activity.hostSchoolId);
  }

  @FieldResolver(() => activityParticipants.Connection, { description: 'Schools that took part (参与校).' })
  participants(
    @Root() activity: JointActivity,
    @Args(() => activityParticipants.Args) args: ConnectionArgs,
    @Ctx() scope: Scope,
  ): Connection<ActivityParticipant> {
    return activityParticipants.read(scope, args, { parent: sql`t.activity_id` }, activity.id);
  }

  @Query(() => [JointActivityCount], { description: 'Joint activities that meet the conditions, counted by kind; kinds without any are left out (按类别统计共享活动).' })
  jointActivityCounts(
    @Arg('where', () => JointActivityWhere, { nullable: true, description: 'Only activities that meet all of these (筛选条件).' }) where: JointActivityWhere | undefined,
    @Ctx() scope: Scope,
  ): Promise<JointActivityCount[]> {
    const source = {
      entity: JointActivity,
      joins: jointActivityParticipants,
      filters: jointActivityFilters,
      groupBy: 'kind',
      figures: jointActivityFigures,
    };
    return readAggregate<JointActivityCount & Record<string, unknown>>(scope, source, where as never);
  }
}
