import sql from 'sql-template-tag';
import { Field, Int, ObjectType } from 'type-graphql';
import { TrainingSession } from './session.entity';
import { TrainingDelivery } from './training-delivery';
import { trainingSessionFilters } from './session.rules';
import type { TrainingSessionWhere } from './session.list';
import { fewestPersons, readAggregate, SeenBy, toldBeside, withheld, type Scope } from '../../../kit';
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

  @Field(() => Int, { nullable: true, description: 'Teachers of the county who gave them, persons, each counted once (授课教师人数); of few, of several counties, or by conditions narrower than a county, for who sees them only.' })
  trainers!: number | null;
}

/** What was brought up to a day, which is not over. A session has several trainers, so the join repeats it; hence DISTINCT. */
const source = (today: string) => ({
  entity: TrainingSession,
  filters: trainingSessionFilters,
  joins: sql`LEFT JOIN session_trainer trainer ON trainer.session_id = t.id`,
  conditions: [sql`t.delivery IS NOT NULL`, sql`t.starts_at < ${dayEnds(today)}`],
  groupBy: 'delivery',
  figures: {
    sessions: sql`count(DISTINCT t.id)::int`,
    schools: sql`count(DISTINCT t.host_school_id)::int`,
    trainers: sql`count(DISTINCT trainer.teacher_id)::int`,
  },
});

/** What is asked of sessions as such. A topic may name who speaks, a studio has one leader, and where people came from chooses them. */
const ofSessions = { county: 'countyCode', open: ['programme', 'station', 'byStudio', 'hostSchool', 'room', 'level', 'mode', 'delivery', 'startsAt'] };

/** Sessions and schools are of no person; who gave them is told of many. */
export async function deliveriesOf(scope: Scope, where: TrainingSessionWhere | undefined): Promise<TrainingDeliverySummary[]> {
  const told = await toldBeside(scope, ofSessions, where as never);
  const rows = await readAggregate<TrainingDeliverySummary & { readonly trainers: number }>(scope, source(scope.today), where as never);
  return rows.map((row) => (told === 'EXACT' || (told === 'ONLY_MANY' && row.trainers >= fewestPersons) ? row : withheld(row, ['trainers'])));
}
