import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { ChangeInput, CreationInput } from '../../../kit';
import { ConstructionKind, ConstructionStage } from '../construction.enums';

@InputType({ description: 'A project that begins (登记建设项目). Of a school, or of a county.' })
export class RegisterProjectInput extends CreationInput {
  @Field(() => String, { description: 'Name (项目名称), up to 200 characters.' })
  name!: string;

  @Field(() => ConstructionKind, { description: 'Kind of project (建设项目类别).' })
  kind!: ConstructionKind;

  @Field(() => ID, { nullable: true, description: 'The school it is for (学校); with none given, the county.' })
  school?: string;

  @Field(() => ID, { nullable: true, description: 'The county that runs it (县区); that of the school when left out.' })
  county?: string;

  @Field(() => ID, { nullable: true, description: 'The building of the school that it changes (校舍).' })
  building?: string;

  @Field(() => String, { nullable: true, description: 'Programme it belongs to (所属工程), up to 200 characters.' })
  programme?: string;

  @Field(() => Float, { nullable: true, description: 'Planned investment in yuan (投资额, 元), never in 万元.' })
  investment?: number;

  @Field(() => Float, { nullable: true, description: 'Floor area to build, in square metres (建筑面积, 平方米).' })
  floorArea?: number;

  @Field(() => Int, { nullable: true, description: 'First year (起始年份).' })
  startYear?: number;

  @Field(() => Int, { nullable: true, description: 'Last year (终止年份).' })
  endYear?: number;

  @Field(() => Int, { nullable: true, description: 'Places it adds, persons (新增学位).' })
  placesAdded?: number;

  @Field(() => String, { nullable: true, description: 'Code (编号); made when left out.' })
  code?: string;
}

@InputType({ description: 'Which project reached which step (推进建设项目).' })
export class AdvanceProjectInput extends ChangeInput {
  @Field(() => ConstructionStage, { description: 'The step it reached (所处环节): the next one, or any for a project whose step was never reported.' })
  stage!: ConstructionStage;

  @Field(() => Float, { nullable: true, description: 'Cost by the final accounts, in yuan (决算金额, 元): with the step of the final accounts, and with no other.' })
  finalCost?: number;
}
