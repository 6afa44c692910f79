import { Field, ID, InputType } from 'type-graphql';
import { CreationInput } from '../../../kit';
import { SharedResourceKind } from '../shared-resource-kind';

@InputType({ description: 'What a school shares, and with whom (共享资源).' })
export class ShareResourceInput extends CreationInput {
  @Field(() => String, { description: 'Code, not used before (编号).' })
  code!: string;

  @Field(() => ID, { description: 'The school that owns it (所属学校).' })
  owner!: string;

  @Field(() => ID, { nullable: true, description: 'The group it is shared with, to which its owner belongs; left out to share it with everybody (集团).' })
  group?: string;

  @Field(() => SharedResourceKind, { description: 'Kind of resource (类别).' })
  kind!: SharedResourceKind;

  @Field(() => String, { description: 'Title (名称).' })
  title!: string;
}

@InputType({ description: 'Which school uses which shared resource (使用共享资源).' })
export class UseResourceInput extends CreationInput {
  @Field(() => ID, { description: 'The resource (共享资源).' })
  resource!: string;

  @Field(() => ID, { description: 'The school that uses it (使用校).' })
  school!: string;
}
