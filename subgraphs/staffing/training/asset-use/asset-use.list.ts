import { Field, InputType } from 'type-graphql';
import sql, { type Sql } from 'sql-template-tag';
import { conditionOn, DateFilter, defineList, IdFilter, orderEnum, StringFilter, type EnumFilter } from '../../../kit';
import { schoolsOfCounty, schoolsOfTownship } from '../../in-county';
import { SubjectFilter } from '../../teacher/subject';
import { SharedAssetFilter } from '../expert/shared-asset';
import { TrainingAssetUse } from './asset-use.entity';

@InputType({ description: 'Conditions on the use of shared assets (共享成果应用筛选条件).' })
class TrainingAssetUseWhere {
  @Field(() => IdFilter, { nullable: true, description: 'Entry of the talent pool whose asset was used (人才库条目).' })
  expert?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'School that used it (应用学校).' })
  school?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county of the school that used it (应用学校所在县区代码).' })
  countyCode?: string;

  @Field(() => String, { nullable: true, description: 'Code of the township of the school that used it (应用学校所在乡镇代码).' })
  townshipCode?: string;

  @Field(() => SharedAssetFilter, { nullable: true, description: 'What is shared (共享成果类别).' })
  sharedAsset?: EnumFilter;

  @Field(() => SubjectFilter, { nullable: true, description: 'Subject of the expert (专家学科).' })
  subject?: EnumFilter;

  @Field(() => DateFilter, { nullable: true, description: 'Day on which it was used (应用日期).' })
  usedOn?: DateFilter;

  @Field(() => StringFilter, { nullable: true, description: 'What it was used for (用途).' })
  purpose?: StringFilter;
}

/** A condition on the entry of the pool that a use refers to. */
const ofExpert = (column: Sql, name: string) => (filter: EnumFilter): Sql =>
  conditionOn(name, { sql: sql`(SELECT e.${column} FROM training_expert e WHERE e.id = t.expert_id)`, type: 'text' }, filter);

export const trainingAssetUses = defineList({
  name: 'TrainingAssetUse',
  zh: '共享成果应用记录',
  entity: TrainingAssetUse,
  where: TrainingAssetUseWhere,
  order: orderEnum('TrainingAssetUseOrder', { USED_ON: ['usedOn', '应用日期'] }),
  filters: {
    countyCode: (code: string): Sql => sql`t.school_id IN ${schoolsOfCounty(code)}`,
    townshipCode: (code: string): Sql => sql`t.school_id IN ${schoolsOfTownship(code)}`,
    sharedAsset: ofExpert(sql`shared_asset`, 'sharedAsset'),
    subject: ofExpert(sql`subject`, 'subject'),
  },
});
