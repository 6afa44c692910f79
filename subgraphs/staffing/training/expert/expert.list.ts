import { Field, InputType, Int } from 'type-graphql';
import sql, { type Sql } from 'sql-template-tag';
import { defineList, IdFilter, orderEnum, type EnumFilter, type FilterRules } from '../../../kit';
import { yesOrNo } from '../../places';
import { teachersOfCounty } from '../../teacher/established';
import { SubjectFilter } from '../../teacher/subject';
import { TrainingExpert } from './expert.entity';
import { SharedAssetFilter } from './shared-asset';

@InputType({ description: 'Conditions on training experts (培训人才库筛选条件).' })
export class TrainingExpertWhere {
  @Field(() => IdFilter, { nullable: true, description: 'Teacher (教师).' })
  teacher?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county whose establishment the teacher is on today (县区代码).' })
  countyCode?: string;

  @Field(() => SubjectFilter, { nullable: true, description: 'Subject (学科).' })
  subject?: EnumFilter;

  @Field(() => SharedAssetFilter, { nullable: true, description: 'What is shared (共享成果类别).' })
  sharedAsset?: EnumFilter;

  @Field(() => Int, { nullable: true, description: 'Serves at this many stations or more (服务培育站数不少于).' })
  minStations?: number;

  @Field(() => Boolean, { nullable: true, description: 'True for those whose asset a school has used, false for those that nobody used (成果是否被应用).' })
  reused?: boolean;
}

export const trainingExpertFilters = {
  countyCode: (code: string, today: string): Sql => sql`t.teacher_id IN ${teachersOfCounty(code, today)}`,
  minStations: (least: number): Sql => sql`(SELECT count(*) FROM station_expert se WHERE se.expert_id = t.id) >= ${least}::int`,
  reused: yesOrNo(sql`EXISTS (SELECT FROM training_asset_use u WHERE u.expert_id = t.id)`),
} satisfies FilterRules;

export const trainingExperts = defineList({
  name: 'TrainingExpert',
  zh: '培训专家',
  entity: TrainingExpert,
  where: TrainingExpertWhere,
  order: orderEnum('TrainingExpertOrder', { CODE: ['code', '编号'] }),
  filters: trainingExpertFilters,
});
