import { Field, Float, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { keyedById, Recorded, SeenBy } from '../../../kit';
import { EvaluationSide } from './evaluation-side';

@SeenBy('OFFICE')
@ObjectType({ description: 'Mutual evaluation of a training session (互评): one side scores another; persons are not named.' })
@keyedById()
@Entity()
export class TrainingEvaluation extends Recorded {
  @Column({ type: 'text' })
  @Field(() => String, { description: 'Code (编号).' })
  code!: string;

  @Column({ type: 'uuid' })
  sessionId!: string;

  @Column({ type: 'text' })
  @Field(() => EvaluationSide, { description: 'Side that evaluates (评价方).' })
  evaluator!: EvaluationSide;

  @Column({ type: 'text' })
  @Field(() => EvaluationSide, { description: 'Side that is evaluated (被评价方).' })
  evaluated!: EvaluationSide;

  @Column({ type: 'numeric' })
  @Field(() => Float, { description: 'Score, 0 to 100 (得分).' })
  score!: number;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Comment (评语).' })
  comment!: string | null;

  @Column({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether it comes from a spot check of training quality (是否质量抽查).' })
  spotCheck!: boolean;
}
