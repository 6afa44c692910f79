import { Field, Int, ObjectType } from 'type-graphql';
import sql from 'sql-template-tag';
import { SeenBy } from '../../../kit';
import { Subject } from '../../foreign/subject';

@SeenBy('EVERYONE')
@ObjectType({ description: 'Researchers of one subject (按学科统计的教研员).' })
export class ResearcherCount {
  @Field(() => Subject, { description: 'Subject of the research (教研学科).' })
  subject!: Subject;

  @Field(() => Int, { description: 'Researchers, persons (教研员数, 人).' })
  researchers!: number;

  @Field(() => Int, { nullable: true, description: 'Of them full time, persons (其中专职, 人).' })
  fullTime!: number | null;

  @Field(() => Int, { description: 'Organisations that have one (有该学科教研员的教研组织数).' })
  organisations!: number;
}

export const researcherFigures = {
  researchers: sql`count(DISTINCT t.teacher_id)::int`,
  fullTime: sql`count(DISTINCT t.teacher_id) FILTER (WHERE t.full_time)::int`,
  organisations: sql`count(DISTINCT t.organisation_id)::int`,
};
