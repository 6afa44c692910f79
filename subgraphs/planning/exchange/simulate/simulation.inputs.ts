import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../../../kit';

@InputType({ description: 'That a teacher goes to another school (交流调整).' })
export class MoveInput {
  @Field(() => ID, { description: 'The teacher (教师), who is on the establishment of a school of the county.' })
  teacher!: string;

  @Field(() => ID, { description: 'Receiving school (接收学校), in the county.' })
  toSchool!: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day (开始日期), to tell a stay that is too short and other assignments that overlap it; the next first day of classes when left out.' })
  startsOn?: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day no longer there (结束日期, 不含当日); when left out, the first after the school year in which the shortest stay of the rule may end.' })
  endsOn?: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether the personnel relation moves too (是否调动人事关系); a move of which it is said that it does not is warned of, one of which nothing is said is not.' })
  personnelRelationMoves?: boolean;
}
