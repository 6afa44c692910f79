import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { listResolver, type Scope } from '../../../kit';
import { Target } from '../target.entity';
import { TargetObservation } from './target-observation.entity';
import { targetObservations } from './target-observation.list';

@Resolver(() => TargetObservation)
export class TargetObservationResolver extends listResolver(targetObservations, { one: 'targetObservation', many: 'targetObservations' }) {
  @FieldResolver(() => Target, { nullable: true, description: 'The target (目标).' })
  target(@Root() { targetId }: TargetObservation, @Ctx() scope: Scope): Promise<Target | null> {
    return scope.row(Target, 'id', targetId);
  }
}
