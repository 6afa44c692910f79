import sql from 'sql-template-tag';
import { Field, Int, ObjectType } from 'type-graphql';
import { TrainingSession } from './session.entity';
import { TrainingDelivery } from './training-delivery';
import { SeenBy } from '../../../kit';
import { dayEnds } from '../school-day';

@SeenBy('EVERYONE')
@ObjectType({ description: 'Sessions of one kind of delivery (送培送教统计).' })
export class TrainingDeliverySummary {
  @Field(() => TrainingDelivery, { description: 'Kind of delivery (送培送教类别).' })
  delivery!: TrainingDelivery;

  @Field(() => Int, { description: 'Sessions, each counted once (场次).' })
  sessions!: number;

  @Field(() => Int, { description: 'Schools served, each counted once (受益学校数).' })
  schools!: number;

  @Field(() => Int, { description: 'Teachers of the county who gave them, persons, each counted once (授课教师人数).' })
  trainers!: number;
}

/** What was brought up to a day, which is not over. A session has several trainers, so the join repeats it; hence DISTINCT. */
export const deliverySource = (today: string) => ({
  entity: TrainingSession,
  joins: sql`LEFT JOIN session_trainer trainer ON trainer.session_id = t.id`,
  conditions: [sql`t.delivery IS NOT NULL`, sql`t.starts_at < ${dayEnds(today)}`],
  groupBy: 'delivery',
  figures: {
    sessions: sql`count(DISTINCT t.id)::int`,
    schools: sql`count(DISTINCT t.host_school_id)::int`,
    trainers: sql`count(DISTINCT trainer.teacher_id)::int`,
  },
});
