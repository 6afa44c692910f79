import { Field, Int, ObjectType } from 'type-graphql';
import { SeenBy } from '../../../kit';
import { SchoolStub } from '../../foreign/school.stub';
import { Stage } from '../../foreign/stage';
import { Subject } from '../../foreign/subject';
import { PlanObstacle } from './plan.enums';

/** As it is kept with the plan. */
export interface StoredUnfilledNeed {
  readonly schoolId: string;
  readonly stage: Stage;
  readonly subject: Subject;
  readonly missing: number;
  readonly obstacles: readonly { readonly code: PlanObstacle; readonly count: number }[];
}

@SeenBy('COUNTY')
@ObjectType({ description: 'What stands in the way of a need, and how often (未满足原因及次数).' })
export class ObstacleCount {
  @Field(() => PlanObstacle, { description: 'What (原因).' })
  code!: PlanObstacle;

  @Field(() => Int, { description: 'How many possible moves it stands in the way of (次数).' })
  count!: number;
}

@SeenBy('COUNTY')
@ObjectType({ description: 'A need that a plan leaves open, with what stands in its way (未满足的缺额).' })
export class UnfilledNeed {
  @Field(() => SchoolStub, { nullable: true, description: 'The school (学校).' })
  school!: SchoolStub;

  @Field(() => Stage, { description: 'Stage (学段).' })
  stage!: Stage;

  @Field(() => Subject, { description: 'Subject (学科).' })
  subject!: Subject;

  @Field(() => Int, { description: 'Teachers still missing, persons (仍缺人数).' })
  missing!: number;

  @Field(() => [ObstacleCount], { description: 'What stands in the way, most frequent first (原因).' })
  obstacles!: readonly ObstacleCount[];
}
