import { Field, ID, InputType, Int } from 'type-graphql';
import { ChangeInput, CreationInput } from '../../../kit';
import { Stage } from '../stage';

@InputType({ description: 'A new class (开设班级).' })
export class OpenClassGroupInput extends CreationInput {
  @Field(() => ID, { description: 'The school (学校).' })
  school!: string;

  @Field(() => Int, { description: 'Year in which the school year begins (学年起始年份).' })
  schoolYear!: number;

  @Field(() => Stage, { description: 'Stage of schooling (学段).' })
  stage!: Stage;

  @Field(() => Int, { description: 'Grade within the stage, 1 to 6 (年级).' })
  grade!: number;

  @Field(() => Int, { nullable: true, description: 'Number within its grade (班号); the next one when left out.' })
  number?: number;

  @Field(() => Int, { description: 'Pupils, persons (班额), 0 to 200.' })
  size!: number;
}

@InputType({ description: 'Which class has become larger or smaller (变更班额).' })
export class ChangeClassSizeInput extends ChangeInput {
  @Field(() => Int, { description: 'Pupils, persons (班额), 0 to 200.' })
  size!: number;
}
