import { Field, ID, InputType, Int } from 'type-graphql';
import { ChangeInput, CreationInput } from '../../../kit';

@InputType({ description: 'Places that a project is to add or take away (规划学位).' })
export class PlanPlacesInput extends CreationInput {
  @Field(() => ID, { description: 'The school (学校).' })
  school!: string;

  @Field(() => String, { description: 'Project that changes them (项目名称), up to 200 characters.' })
  project!: string;

  @Field(() => Int, { description: 'Places added, negative when taken away, never 0 (学位变动数).' })
  places!: number;

  @Field(() => Int, { description: 'First year (起始年份).' })
  startYear!: number;

  @Field(() => Int, { nullable: true, description: 'Last year (终止年份); the first when left out.' })
  endYear?: number;

  @Field(() => String, { nullable: true, description: 'Code (编号); made when left out.' })
  code?: string;
}

@InputType({ description: 'Which planned places are there now (完成学位变动).' })
export class CompletePlacesInput extends ChangeInput {}
