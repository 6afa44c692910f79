import { Field, Float, ID, InputType } from 'type-graphql';
import { CreationInput, DateScalar } from '../../../kit';

@InputType({ description: 'What mentor and mentee did together (师徒活动记录).' })
export class RecordMentorSessionInput extends CreationInput {
  @Field(() => ID, { description: 'The pair (师徒结对).' })
  mentorLink!: string;

  @Field(() => DateScalar, { description: 'Day on which it was held, while the link holds and not later than today (活动日期).' })
  heldOn!: string;

  @Field(() => String, { description: 'What it was about, up to 200 characters (主题).' })
  topic!: string;

  @Field(() => Float, { description: 'How long it took, more than 0 and at most 24 hours (时长, 小时).' })
  hours!: number;

  @Field(() => String, { nullable: true, description: 'Where, up to 200 characters (地点).' })
  place?: string;
}
