import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { listResolver, type Scope } from '../../kit';
import { schoolOf, SchoolStub } from '../foreign/school.stub';
import { JointActivity } from '../joint-activity/joint-activity.entity';
import { ActivityParticipant } from './activity-participant.entity';
import { activityParticipants } from './activity-participant.list';

@Resolver(() => ActivityParticipant)
export class ActivityParticipantResolver extends listResolver(activityParticipants, { one: 'activityParticipant', many: 'activityParticipants' }) {
  @FieldResolver(() => JointActivity, { description: 'The activity (共享活动).' })
  activity(@Root() participant: ActivityParticipant, @Ctx() scope: Scope): Promise<JointActivity | null> {
    return scope.row(JointActivity, 'id', participant.activityId);
  }

  @FieldResolver(() => SchoolStub, { nullable: true, description: 'The school that took part (参与校).' })
  school(@Root() participant: ActivityParticipant): SchoolStub | null {
    return schoolOf(participant.schoolId);
  }
}
