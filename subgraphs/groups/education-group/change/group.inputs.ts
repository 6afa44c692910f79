import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput, CreationInput, DateScalar } from '../../../kit';
import { EducationGroupKind } from '../education-group-kind';

@InputType({ description: 'A group that is to be (组建集团).' })
export class FoundGroupInput extends CreationInput {
  @Field(() => String, { description: 'Code, not used before (编号).' })
  code!: string;

  @Field(() => String, { description: 'Name (名称).' })
  name!: string;

  @Field(() => EducationGroupKind, { description: 'Kind of group (类别).' })
  kind!: EducationGroupKind;

  @Field(() => ID, { nullable: true, description: 'The county it belongs to; left out for a group that crosses counties (所属县区).' })
  county?: string;

  @Field(() => DateScalar, { description: 'Day it is founded (成立日期).' })
  foundedOn!: string;

  @Field(() => ID, { description: 'The school that leads it from that day on (龙头校).' })
  lead!: string;

  @Field(() => String, { nullable: true, description: 'Its charter, or where it is laid down (章程).' })
  charter?: string;

  @Field(() => String, { nullable: true, description: 'What it is and does (简介).' })
  description?: string;
}

@InputType({ description: 'Which group is dissolved, and when (解散集团).' })
export class DissolveGroupInput extends ChangeInput {
  @Field(() => DateScalar, { description: 'First day it no longer exists (解散日期, 不含当日).' })
  dissolvedOn!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True to dissolve it although mentor links between its members still hold then; refused without it (确认会破坏师徒结对).',
  })
  acknowledgeBrokenLinks?: boolean;
}
