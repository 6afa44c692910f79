import { Field, Int, ObjectType } from 'type-graphql';
import sql from 'sql-template-tag';
import { JointActivityKind } from './joint-activity-kind';
import { SeenBy } from '../../kit';

@SeenBy('EVERYONE')
@ObjectType({ description: 'Joint activities of one kind (按类别统计的共享活动).' })
export class JointActivityCount {
  @Field(() => JointActivityKind, { description: 'Kind of activity (类别).' })
  kind!: JointActivityKind;

  @Field(() => Int, { description: 'Activities counted (活动数).' })
  activities!: number;

  @Field(() => Int, { description: 'Groups that held them, each counted once (集团数, 不重复).' })
  groups!: number;

  @Field(() => Int, { description: 'Support pairings that held them, each counted once (结对数, 不重复).' })
  pairings!: number;

  @Field(() => Int, { description: 'Schools that took part, each counted once (参与校数, 不重复).' })
  schools!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Person-times of those who took part, as far as schools reported them (参加人次); null when none did.',
  })
  personTimes!: number | null;
}

export const jointActivityParticipants = sql`LEFT JOIN activity_participant p ON p.activity_id = t.id`;

export const jointActivityFigures = {
  activities: sql`count(DISTINCT t.id)::int`,
  groups: sql`count(DISTINCT t.group_id)::int`,
  pairings: sql`count(DISTINCT t.pairing_id)::int`,
  schools: sql`count(DISTINCT p.school_id)::int`,
  personTimes: sql`sum(p.persons)::int`,
};
