import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { codedListResolver, type Scope } from '../../../kit';
import { TrainingSession } from '../session/session.entity';
import { TrainingEvaluation } from './evaluation.entity';
import { trainingEvaluations } from './evaluation.list';

@Resolver(() => TrainingEvaluation)
export class TrainingEvaluationResolver extends codedListResolver(trainingEvaluations, { one: 'trainingEvaluation', many: 'trainingEvaluations' }) {
  @FieldResolver(() => TrainingSession, { description: 'The session it is about (培训场次).' })
  session(@Root() evaluation: TrainingEvaluation, @Ctx() scope: Scope): Promise<TrainingSession | null> {
    return scope.row(TrainingSession, 'id', evaluation.sessionId);
  }
}
