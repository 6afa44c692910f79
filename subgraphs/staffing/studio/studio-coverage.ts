import { Field, Int, ObjectType } from 'type-graphql';
import { Stage } from '../teacher/stage';
import { Subject } from '../teacher/subject';
import { SeenBy } from '../../kit';

@SeenBy('EVERYONE')
@ObjectType({ description: 'Studios of one stage (某学段工作室).' })
export class StageStudios {
  @Field(() => Stage, { description: 'Stage of schooling (学段).' })
  stage!: Stage;

  @Field(() => Int, { description: 'Studios (工作室数).' })
  studios!: number;

  @Field(() => [Subject], { description: 'Subjects that have one (已有工作室的学科).' })
  subjects!: Subject[];
}

@SeenBy('EVERYONE')
@ObjectType({ description: 'Which stages and subjects have studios (工作室学段学科覆盖).' })
export class StudioCoverage {
  @Field(() => Int, { description: 'Studios (工作室数).' })
  studios!: number;

  @Field(() => [StageStudios], { description: 'Stages that have studios (已覆盖学段).' })
  stages!: StageStudios[];

  @Field(() => [Stage], { description: 'Stages that have none (未覆盖学段).' })
  missingStages!: Stage[];
}

/** Stages without a studio are part of the answer, so the stages are those of the enumeration, not of the rows. */
export function coverageOf(stages: StageStudios[]): StudioCoverage {
  const covered = new Set(stages.map(({ stage }) => stage));
  return {
    studios: stages.reduce((sum, { studios }) => sum + studios, 0),
    stages,
    missingStages: Object.values(Stage).filter((stage) => !covered.has(stage)),
  };
}
