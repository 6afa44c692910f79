import { Field, InputType } from 'type-graphql';
import sql from 'sql-template-tag';
import { defineList, FloatFilter, IdFilter, IntFilter, orderEnum } from '../../kit';
import { SchoolAppraisal } from './school-appraisal.entity';

@InputType({ description: 'Conditions on appraisals of schools (学校考核筛选条件).' })
class SchoolAppraisalWhere {
  @Field(() => IdFilter, { nullable: true, description: 'County (县区).' })
  county?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county (县区代码).' })
  countyCode?: string;

  @Field(() => IdFilter, { nullable: true, description: 'School (学校).' })
  school?: IdFilter;

  @Field(() => IntFilter, { nullable: true, description: 'Calendar year that was appraised (考核年度).' })
  year?: IntFilter;

  @Field(() => FloatFilter, { nullable: true, description: 'Score of a hundred (考核得分).' })
  score?: FloatFilter;

  @Field(() => FloatFilter, { nullable: true, description: 'Training quality as it was counted, of a hundred (计入考核的培训质量得分).' })
  trainingScore?: FloatFilter;

  @Field(() => Boolean, { nullable: true, description: 'Whether training quality counted (是否计入培训质量).' })
  trainingCounted?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'True where training lowered the score, false where it did not (培训质量是否拉低得分).' })
  loweredByTraining?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Whether the result is public today (结果是否已公示).' })
  published?: boolean;
}

/** Training lowers a score exactly when its own is below it; where it does not count it lowers nothing. */
const lowered = sql`coalesce(t.training_score < t.score, false)`;

export const schoolAppraisals = defineList({
  name: 'SchoolAppraisal',
  zh: '学校年度考核',
  entity: SchoolAppraisal,
  where: SchoolAppraisalWhere,
  order: orderEnum('SchoolAppraisalOrder', { YEAR: ['year', '考核年度'], SCORE: ['score', '考核得分'] }),
  filters: {
    countyCode: (code: string) => sql`t.county_id = (SELECT c.id FROM schools_published.county c WHERE c.code = ${code})`,
    trainingCounted: (wanted: boolean) => (wanted ? sql`t.training_score IS NOT NULL` : sql`t.training_score IS NULL`),
    loweredByTraining: (wanted: boolean) => (wanted ? lowered : sql`NOT ${lowered}`),
    published: (wanted: boolean, today: string) => (wanted ? sql`t.published_on <= ${today}::date` : sql`(t.published_on IS NULL OR t.published_on > ${today}::date)`),
  },
});
