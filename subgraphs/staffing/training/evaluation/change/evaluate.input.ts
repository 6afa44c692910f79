import { Field, Float, ID, InputType } from 'type-graphql';
import { CreationInput } from '../../../../kit';
import { EvaluationSide } from '../evaluation-side';

@InputType({ description: 'How one side of a session scores another (培训互评).' })
export class EvaluateInput extends CreationInput {
  @Field(() => ID, { description: 'The session (培训场次).' })
  session!: string;

  @Field(() => String, { nullable: true, description: 'Code; made when left out (编号).' })
  code?: string;

  @Field(() => EvaluationSide, { description: 'Side that evaluates (评价方).' })
  evaluator!: EvaluationSide;

  @Field(() => EvaluationSide, { description: 'Side that is evaluated (被评价方).' })
  evaluated!: EvaluationSide;

  @Field(() => ID, {
    nullable: true,
    description: 'The teacher who speaks for the trainees, or for trainers who are on record (代表评价的教师). Must have taken part; is not stored.',
  })
  speaker?: string;

  @Field(() => Float, { description: 'Score, 0 to 100 (得分).' })
  score!: number;

  @Field(() => String, { nullable: true, description: 'Comment, up to 1000 characters (评语).' })
  comment?: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether it comes from a spot check by the institution (是否质量抽查).' })
  spotCheck?: boolean;
}
