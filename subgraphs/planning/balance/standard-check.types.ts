import { Field, Int, ObjectType } from 'type-graphql';
import { SeenBy } from '../../kit';
import { Figure } from '../figure/figure';
import { SchoolStub } from '../foreign/school.stub';
import { Stage } from '../foreign/stage';

@SeenBy('OFFICE')
@ObjectType({ description: 'A stage of a school that is below the standard of one indicator (指标未达标学校).' })
export class StandardShortfall {
  schoolId!: string;

  @Field(() => SchoolStub, { nullable: true, description: 'The school (学校).' })
  get school(): SchoolStub {
    return { id: this.schoolId };
  }

  @Field(() => Stage, { description: 'Stage (学段).' })
  stage!: Stage;

  @Field(() => Figure, { description: 'The figure against the standard (指标值).' })
  figure!: Figure;
}

@SeenBy('OFFICE')
@ObjectType({ description: 'The stages of the schools of a county against the standard of one indicator (指标达标情况). A school with two stages of compulsory education counts once in each.' })
export class StandardCheck {
  @Field(() => Int, { description: 'Stages of schools that meet it (达标数).' })
  meeting!: number;

  @Field(() => Int, { description: 'Stages of schools of which it is not known (数据不足数).' })
  unknown!: number;

  @Field(() => [StandardShortfall], { description: 'Those that are below it, the furthest below first (未达标学校).' })
  below!: StandardShortfall[];
}
