import { Field, InputType, Int } from 'type-graphql';
import sql, { type Sql } from 'sql-template-tag';
import { defineList, enumFilter, IdFilter, orderEnum, type EnumFilter } from '../../../kit';
import { teachersOfCounty } from '../../teacher/serving';
import { SubjectFilter } from '../../teacher/subject';
import { TrainingExpert } from './expert.entity';
import { SharedAsset } from './shared-asset';

const SharedAssetFilter = enumFilter('SharedAsset', SharedAsset);

@InputType({ description: 'Conditions on training experts (培训人才库筛选条件).' })
class TrainingExpertWhere {
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
}

export const trainingExperts = defineList({
  name: 'TrainingExpert',
  zh: '培训专家',
  entity: TrainingExpert,
  where: TrainingExpertWhere,
  order: orderEnum('TrainingExpertOrder', { CODE: ['code', '编号'] }),
  filters: {
    countyCode: (code: string, today: string): Sql => sql`t.teacher_id IN ${teachersOfCounty(code, today)}`,
    minStations: (least: number): Sql => sql`(SELECT count(*) FROM station_expert se WHERE se.expert_id = t.id) >= ${least}::int`,
  },
});
