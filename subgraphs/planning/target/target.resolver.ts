import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import { codedListResolver, DateScalar, readAggregate, type Connection, type ConnectionArgs, type Scope } from '../../kit';
import { CountyStub } from '../foreign/county.stub';
import type { TargetDependency } from './dependency/target-dependency.entity';
import { targetDependencies } from './dependency/target-dependency.list';
import { observe } from './figure/observe';
import { TargetFigure } from './figure/target-figure';
import { TargetStatus } from './figure/target-status';
import { TargetsByStatus, targetsByStatus } from './figure/target-summary';
import type { TargetObservation } from './observation/target-observation.entity';
import { targetObservations } from './observation/target-observation.list';
import { Target } from './target.entity';
import { targetFilters, targets, TargetWhere } from './target.list';

const DayArg = () => Arg('on', () => DateScalar, { nullable: true, description: 'The day (日期); today when left out.' });

@Resolver(() => Target)
export class TargetResolver extends codedListResolver(targets, { one: 'target', many: 'targets' }) {
  @FieldResolver(() => CountyStub, { nullable: true, description: 'The county whose plan sets it (县区).' })
  county(@Root() { countyId }: Target): CountyStub {
    return { id: countyId };
  }

  @FieldResolver(() => TargetFigure, { description: 'How far it has come on a day, or had come on its due day where that is past: counted by its measure or, without one, the latest value on record by then (目标观测值).' })
  observation(@Root() target: Target, @DayArg() on: string | undefined, @Ctx() scope: Scope): Promise<TargetFigure> {
    return observe(scope, target, on ?? scope.today);
  }

  @FieldResolver(() => TargetStatus, { description: 'How it stands on a day (目标完成状态); the observation of the day says why it is not known.' })
  async status(@Root() target: Target, @DayArg() on: string | undefined, @Ctx() scope: Scope): Promise<TargetStatus> {
    return (await observe(scope, target, on ?? scope.today)).status;
  }

  @FieldResolver(() => targetObservations.Connection, { description: 'What was recorded of it, for the graph does not hold it (人工观测记录).' })
  recordedObservations(@Root() { id }: Target, @Args(() => targetObservations.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<TargetObservation> {
    return targetObservations.read(scope, args, { parent: sql`t.target_id` }, id);
  }

  @FieldResolver(() => targetDependencies.Connection, { description: 'The schools and groups it depends on (责任学校与集团); empty where none is named.' })
  dependsOn(@Root() { id }: Target, @Args(() => targetDependencies.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<TargetDependency> {
    return targetDependencies.read(scope, args, { parent: sql`t.target_id` }, id);
  }

  @Query(() => [TargetsByStatus], { nullable: true, description: 'How the targets that meet the conditions stand on a day, counted by what they are about and how they stand: all of them (目标完成情况合计).' })
  targetSummary(
    @Arg('where', () => TargetWhere, { nullable: true, description: 'Only targets that meet all of these (筛选条件).' }) where: TargetWhere | undefined,
    @DayArg() on: string | undefined,
    @Ctx() scope: Scope,
  ): Promise<TargetsByStatus[]> {
    return readAggregate(scope, { filters: targetFilters, ...targetsByStatus(scope, on ?? scope.today) }, where as never);
  }
}
