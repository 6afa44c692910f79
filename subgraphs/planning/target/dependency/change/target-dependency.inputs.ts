import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput, CreationInput } from '../../../../kit';

@InputType({ description: 'What a target depends on (添加目标责任单位): a school or a group.' })
export class AddTargetDependencyInput extends CreationInput {
  @Field(() => ID, { description: 'The target (目标).' })
  target!: string;

  @Field(() => ID, { nullable: true, description: 'The school (学校), of the county whose target it is.' })
  school?: string;

  @Field(() => ID, { nullable: true, description: 'The group (集团), instead of a school: of that county, or of several.' })
  group?: string;

  @Field(() => String, { nullable: true, description: 'What is expected of it (备注), up to 500 characters.' })
  note?: string;

  @Field(() => String, { nullable: true, description: 'Code (责任编号); made when left out.' })
  code?: string;
}

@InputType({ description: 'Which dependency is removed (移除目标责任单位).' })
export class RemoveTargetDependencyInput extends ChangeInput {}
