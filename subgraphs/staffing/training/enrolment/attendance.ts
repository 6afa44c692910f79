import sql, { type Sql } from 'sql-template-tag';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { fewestPersons, hides, isFor, readAggregateOf, SeenBy, tooFew, type Scope } from '../../../kit';
import { TrainingEnrolment } from './enrolment.entity';

@SeenBy('EVERYONE')
@ObjectType({ description: 'Who came to training (参训统计); persons and person-times are different units and stand apart.' })
export class TrainingAttendance {
  @Field(() => Int, { description: 'Enrolments that were not withdrawn, person-times (报名人次).' })
  enrolled!: number;

  @Field(() => Int, { description: 'Attendances, person-times (参训人次).' })
  personTimes!: number;

  @Field(() => Int, { description: 'Teachers who attended, persons, each counted once (参训人数).' })
  persons!: number;

  @Field(() => Int, { description: 'Enrolments whose teacher did not come, person-times (缺席人次).' })
  absent!: number;

  @Field(() => Float, { nullable: true, description: 'Credit hours granted, over the attendances that have them (认定学时合计); null when none has.' })
  hours!: number | null;

  @Field(() => Int, { description: 'Attendances without granted hours, so that hours is a minimum, person-times (未认定学时人次).' })
  withoutHours!: number;
}

const attended = sql`t.state = 'ATTENDED'`;
const figures = {
  enrolled: sql`count(*) FILTER (WHERE t.state <> 'WITHDRAWN')::int`,
  personTimes: sql`count(*) FILTER (WHERE ${attended})::int`,
  persons: sql`count(DISTINCT t.teacher_id) FILTER (WHERE ${attended})::int`,
  absent: sql`count(*) FILTER (WHERE t.state = 'ABSENT')::int`,
  hours: sql`sum(t.hours)`,
  withoutHours: sql`count(*) FILTER (WHERE ${attended} AND t.hours IS NULL)::int`,
};

/** How many are enrolled in each of the sessions of the programme of the session `s`. */
const bySession = sql`(SELECT array_agg(each.enrolled) FROM (SELECT count(e.id) FILTER (WHERE e.state <> 'WITHDRAWN')::int AS enrolled
  FROM training_session o LEFT JOIN training_enrolment e ON e.session_id = o.id WHERE o.programme_id = s.programme_id GROUP BY o.id) AS each)`;

type Row = TrainingAttendance & { readonly bySession: readonly number[] | null } & Record<string, unknown>;

const source = (bySessions: Sql) => ({ entity: TrainingEnrolment, joins: sql`JOIN training_session s ON s.id = t.session_id`, figures: { ...figures, bySession: bySessions } });

export const attendanceOfSession = (scope: Scope, id: string): Promise<TrainingAttendance | null> =>
  seenOrMany(scope, readAggregateOf<Row>(scope, 'trainingAttendance:session', source(sql`NULL::int[]`), sql`t.session_id`, id));

/** Over all sessions of a programme. */
export const attendanceOfProgramme = (scope: Scope, id: string): Promise<TrainingAttendance | null> =>
  seenOrMany(scope, readAggregateOf<Row>(scope, 'trainingAttendance:programme', source(bySession), sql`s.programme_id`, id));

/** None and few are told alike to who does not see who came; and of a programme nothing that would tell of its session of few, which is what the others leave. */
async function seenOrMany(scope: Scope, read: Promise<Row | null>): Promise<TrainingAttendance | null> {
  const attendance = await read;
  if (isFor('COUNTY', scope.viewer.role)) return attendance;
  const few = (attendance?.bySession ?? []).filter((enrolled) => enrolled < fewestPersons);
  if ((attendance?.enrolled ?? 0) < fewestPersons || (few.length > 0 && !hides(few))) throw tooFew();
  return attendance;
}
