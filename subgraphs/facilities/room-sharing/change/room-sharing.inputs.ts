import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput, CreationInput, DateScalar } from '../../../kit';

@InputType({ description: 'Which room to open to which group, and when (向集团开放功能室).' })
export class OpenRoomToGroupInput extends CreationInput {
  @Field(() => ID, { description: 'The room (功能室).' })
  room!: string;

  @Field(() => ID, { description: 'The group whose members may book it (集团).' })
  group!: string;

  @Field(() => DateScalar, { description: 'First day it is open (开始日期).' })
  startsOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day no longer open (结束日期, 不含当日); open-ended when left out.' })
  endsOn?: string;

  @Field(() => String, { nullable: true, description: 'Terms of use (使用约定), up to 1000 characters.' })
  terms?: string;
}

@InputType({ description: 'Which opening ends, and when (停止向集团开放功能室).' })
export class CloseRoomToGroupInput extends ChangeInput {
  @Field(() => DateScalar, { description: 'First day no longer open, after the first and not after the planned one (结束日期, 不含当日).' })
  endsOn!: string;
}
