import { Field, ID, InputType, Int } from 'type-graphql';
import { CreationInput } from '../../../kit';

@InputType({ description: 'Which school is to close (拟撤销学校).' })
export class CloseSchoolInput extends CreationInput {
  @Field(() => ID, { description: 'The school (学校).' })
  school!: string;

  @Field(() => Int, { nullable: true, description: 'Year of the decision (决定年份); this year when left out.' })
  decidedYear?: number;

  @Field(() => String, { nullable: true, description: 'Code (编号); made when left out.' })
  code?: string;
}

@InputType({ description: 'Which schools are to become part of another (拟并校).' })
export class MergeSchoolsInput extends CreationInput {
  @Field(() => [ID], { description: 'The schools that go into it, 1 to 50 (并入学校).' })
  schools!: string[];

  @Field(() => ID, { description: 'The school they become part of (承接学校).' })
  successor!: string;

  @Field(() => Int, { nullable: true, description: 'Year of the decision (决定年份); this year when left out.' })
  decidedYear?: number;
}
