import { Field, Int, ObjectType } from 'type-graphql';
import sql from 'sql-template-tag';
import { RecruitmentProgramme } from './recruitment-programme';
import { SeenBy } from '../../kit';

@SeenBy('EVERYONE')
@ObjectType({ description: 'Recruitment over a set of batches (招录合计).' })
export class RecruitmentSummary {
  @Field(() => Int, { description: 'Batches (批次数).' })
  batches!: number;

  @Field(() => Int, { nullable: true, description: 'Teachers recruited, persons (招录人数); null when no batch is known.' })
  headcount!: number | null;
}

@SeenBy('EVERYONE')
@ObjectType({ description: 'Recruitment in one year (某年招录合计).' })
export class RecruitmentYear extends RecruitmentSummary {
  @Field(() => Int, { description: 'Year (年份).' })
  year!: number;
}

@SeenBy('EVERYONE')
@ObjectType({ description: 'Recruitment under one programme (某渠道招录合计).' })
export class RecruitmentProgrammeSummary extends RecruitmentSummary {
  @Field(() => RecruitmentProgramme, { description: 'Programme (招录渠道).' })
  programme!: RecruitmentProgramme;
}

export const recruitmentFigures = { batches: sql`count(*)::int`, headcount: sql`sum(t.headcount)::int` };
