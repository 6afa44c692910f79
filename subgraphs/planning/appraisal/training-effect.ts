import { Field, Float, ObjectType } from 'type-graphql';
import { SeenBy } from '../../kit';
import type { SchoolAppraisal } from './school-appraisal.entity';

@SeenBy('EVERYONE')
@ObjectType({ description: 'What training quality did to the appraisal of a school (培训质量对考核结果的影响).' })
export class TrainingEffect {
  @Field(() => Float, { description: 'Points of the score that are for training: training score × weight ÷ 100 (培训质量计分).' })
  points!: number;

  @Field(() => Float, { description: 'Score of a hundred by all else: (score − points) ÷ (100 − weight) × 100 (其他项目折合得分).' })
  without!: number;

  @Field(() => Float, { description: 'By how much training raised the score, negative when it lowered it: score − without (影响分值).' })
  effect!: number;
}

/** Null where training did not count. The database keeps the weight below a hundred, so that there is something else. */
export function trainingEffectOf({ score, trainingScore, trainingWeight }: SchoolAppraisal): TrainingEffect | null {
  if (trainingScore === null || trainingWeight === null) return null;
  const points = (trainingScore * trainingWeight) / 100;
  const without = ((score - points) / (100 - trainingWeight)) * 100;
  return { points, without, effect: score - without };
}
