import sql, { type Sql } from 'sql-template-tag';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { fewestPersons, isFor, readAggregateOf, SeenBy, tooFew, type Scope } from '../../../kit';
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

/** Attendance of all sessions (alias `s`) of one parent; `name` names the kind of parent. */
export async function attendanceOf(scope: Scope, name: string, parent: Sql, id: string): Promise<TrainingAttendance | null> {
  const attendance = await readAggregateOf<TrainingAttendance & Record<string, number | null>>(
    scope,
    `trainingAttendance:${name}`,
    { entity: TrainingEnrolment, joins: sql`JOIN training_session s ON s.id = t.session_id`, figures },
    parent,
    id,
  );
  // None and few are told alike to who does not see who came.
  if (!isFor('COUNTY', scope.viewer.role) && (attendance?.enrolled ?? 0) < fewestPersons) throw tooFew();
  return attendance;
}
