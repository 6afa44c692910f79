import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { mutate, payloadType, reloading, type Scope } from '../../../../kit';
import { TrainingEvaluation } from '../evaluation.entity';
import { evaluate } from './evaluate';
import { EvaluateInput } from './evaluate.input';

const Evaluated = payloadType<TrainingEvaluation>('evaluate', 'evaluation', TrainingEvaluation, 'The score as stored (互评).');

@Resolver()
export class Evaluate {
  @Mutation(() => Evaluated.type, { nullable: true, description: 'One side of a session scores another: trainers, trainees and the institution each other (培训互评).' })
  async evaluate(@Arg('input', () => EvaluateInput, { description: 'Who scores whom (输入).' }) input: EvaluateInput, @Ctx() scope: Scope): Promise<object> {
    return Evaluated.of(await mutate(scope, 'evaluate', input, (tx) => evaluate(tx, input), reloading.one(scope, TrainingEvaluation)));
  }
}
