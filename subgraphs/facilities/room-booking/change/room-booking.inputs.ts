import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput, CreationInput, DateTimeScalar } from '../../../kit';

@InputType({ description: 'Who books which room, when and what for (预约功能室).' })
export class BookRoomInput extends CreationInput {
  @Field(() => ID, { description: 'The room (功能室).' })
  room!: string;

  @Field(() => ID, { description: 'The school that books (预约学校): that of the room, or a member of a group the room is open to.' })
  school!: string;

  @Field(() => DateTimeScalar, { description: 'When it begins (开始时间).' })
  startsAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When the room is free again (结束时间).' })
  endsAt!: Date;

  @Field(() => String, { description: 'What for (用途), up to 200 characters.' })
  purpose!: string;

  @Field(() => String, { nullable: true, description: 'Code (编号); made when left out.' })
  code?: string;
}

@InputType({ description: 'Which booking to cancel (取消预约).' })
export class CancelBookingInput extends ChangeInput {}
