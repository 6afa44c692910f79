import sql from 'sql-template-tag';
import { Field, Int, ObjectType } from 'type-graphql';
import { SeenBy } from '../../../kit';
import { Subject } from '../../teacher/subject';

@SeenBy('SIGNED_IN')
@ObjectType({ description: 'Entries of the talent pool of one subject (某学科培训专家数).' })
export class SubjectExperts {
  @Field(() => Subject, { description: 'Subject (学科).' })
  subject!: Subject;

  @Field(() => Int, { description: 'Entries (入库条数).' })
  entries!: number;

  @Field(() => Int, { description: 'Teachers, persons, each counted once (专家人数).' })
  experts!: number;
}

export const bySubject = { groupBy: 'subject', figures: { entries: sql`count(*)::int`, experts: sql`count(DISTINCT t.teacher_id)::int` } };
