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

export interface StoredMissedMinimum {
  readonly code: PlanObstacle;
  /** Null for the whole plan. */
  readonly schoolId: string | null;
  readonly asked: number;
  readonly reached: number;
  readonly obstacles: StoredUnfilledNeed['obstacles'];
}

@SeenBy('COUNTY')
@ObjectType({ description: 'What stands in the way of a need, and how often (未满足原因及次数).' })
export class ObstacleCount {
  @Field(() => PlanObstacle, { description: 'What (原因).' })
  code!: PlanObstacle;

  @Field(() => Int, { description: 'How many moves it stands in the way of (次数): of whom something about themselves keeps, that alone is counted.' })
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

@SeenBy('COUNTY')
@ObjectType({ description: 'A minimum that was asked for and cannot be had, with how far one gets and what stands in the way (无法达到的下限).' })
export class MissedMinimum {
  @Field(() => PlanObstacle, { description: 'Which (约束).' })
  code!: PlanObstacle;

  @Field(() => SchoolStub, { nullable: true, description: 'The school that it is of (学校); null for that of the whole plan.' })
  school!: SchoolStub | null;

  @Field(() => Int, { description: 'Moves that were asked for at least (要求人数).' })
  asked!: number;

  @Field(() => Int, { description: 'Moves that there can be, when all minimums together are missed by the least (可达人数).' })
  reached!: number;

  @Field(() => [ObstacleCount], { description: 'What stands in the way of more, most frequent first (原因).' })
  obstacles!: readonly ObstacleCount[];
}
