import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput, CreationInput, DateScalar } from '../../../kit';

@InputType({ description: 'Who moves into which housing, and when (安排周转房入住).' })
export class AssignHousingInput extends CreationInput {
  @Field(() => ID, { description: 'The building, staff housing in use (周转房).' })
  building!: string;

  @Field(() => ID, { description: 'The teacher, who lives in no other housing then (教师).' })
  teacher!: string;

  @Field(() => DateScalar, { description: 'First day (开始日期).' })
  startsOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day no longer; open-ended when left out (结束日期, 不含当日).' })
  endsOn?: string;
}

@InputType({ description: 'Who moves out, and when (结束周转房入住).' })
export class EndHousingInput extends ChangeInput {
  @Field(() => DateScalar, { description: 'First day no longer, earlier than before (结束日期, 不含当日).' })
  endsOn!: string;
}
