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

@InputType({ description: 'Which part of which school is to be a school of its own (拟分设学校).' })
export class SplitSchoolInput extends CreationInput {
  @Field(() => ID, { description: 'The school that is divided and stays open (学校).' })
  school!: string;

  @Field(() => ID, { description: 'The school that the part becomes (分设学校), entered with `openSchool`.' })
  successor!: string;

  @Field(() => Int, { nullable: true, description: 'Year of the decision (决定年份); this year when left out.' })
  decidedYear?: number;
}
