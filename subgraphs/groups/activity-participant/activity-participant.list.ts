import { Field, InputType } from 'type-graphql';
import sql, { type Sql } from 'sql-template-tag';
import { defineList, IdFilter, orderEnum } from '../../kit';
import { schoolInCounty } from '../foreign/in-county';
import { JointActivityKind } from '../joint-activity/joint-activity-kind';
import { ActivityParticipant } from './activity-participant.entity';

@InputType({ description: 'Conditions on participation in joint activities (活动参与筛选条件).' })
class ActivityParticipantWhere {
  @Field(() => IdFilter, { nullable: true, description: 'Joint activity (共享活动).' })
  activity?: IdFilter;

  @Field(() => [JointActivityKind], { nullable: true, description: 'Kinds of the activity (活动类别).' })
  activityKind?: JointActivityKind[];

  @Field(() => IdFilter, { nullable: true, description: 'School that took part (参与校).' })
  school?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county the school lies in (学校所在县区代码).' })
  countyCode?: string;
}

const activityKind = (kinds: readonly JointActivityKind[]): Sql =>
  sql`t.activity_id IN (SELECT a.id FROM joint_activity a WHERE a.kind = ANY(${[...kinds]}::text[]))`;

export const activityParticipants = defineList({
  name: 'ActivityParticipant',
  zh: '活动参与校',
  entity: ActivityParticipant,
  where: ActivityParticipantWhere,
  // Ids grow with time, so this is the order in which participation was recorded.
  order: orderEnum('ActivityParticipantOrder', { RECORDED: ['id', '登记先后'] }),
  filters: { countyCode: schoolInCounty(sql`t.school_id`), activityKind },
});
