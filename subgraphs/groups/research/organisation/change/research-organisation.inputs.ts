import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput, CreationInput, DateScalar } from '../../../../kit';

@InputType({ description: 'A research organisation that is to be (设立教研组织): of a county, a group or a school, exactly one of them, which is also its level.' })
export class FoundResearchOrganisationInput extends CreationInput {
  @Field(() => String, { description: 'Name (名称), up to 200 characters.' })
  name!: string;

  @Field(() => ID, { nullable: true, description: 'The county whose organisation it is (县区).' })
  county?: string;

  @Field(() => ID, { nullable: true, description: 'The school district or education group whose organisation it is (大学区或教育集团).' })
  group?: string;

  @Field(() => ID, { nullable: true, description: 'The school whose organisation it is (学校).' })
  school?: string;

  @Field(() => ID, { nullable: true, description: 'The organisation one level up, of the same county (上级教研组织).' })
  parent?: string;

  @Field(() => ID, { nullable: true, description: 'Who heads it (负责人).' })
  head?: string;

  @Field(() => DateScalar, { description: 'First day (开始日期).' })
  startsOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day no longer; open-ended when left out (结束日期, 不含当日).' })
  endsOn?: string;

  @Field(() => String, { nullable: true, description: 'Code (编号); made when left out.' })
  code?: string;
}

@InputType({ description: 'What of a research organisation changes (变更教研组织). What is left out stays as it is.' })
export class ChangeResearchOrganisationInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: 'Its new name (名称), up to 200 characters.' })
  name?: string;

  @Field(() => ID, { nullable: true, description: 'The organisation one level up, of the same county (上级教研组织); null takes it from under any.' })
  parent?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who heads it (负责人); null for nobody.' })
  head?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day no longer, earlier than before (结束日期, 不含当日).' })
  endsOn?: string;
}
