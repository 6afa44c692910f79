import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import { checkIds, CodedError, codedListResolver, SeenBy, type Connection, type ConnectionArgs, type Scope } from '../../../kit';
import { CountyStub } from '../../foreign/county.stub';
import { SchoolStub } from '../../foreign/school.stub';
import { TeacherStub } from '../../foreign/teacher.stub';
import { simulatePlan } from '../simulate/simulate-plan';
import { ExchangeSimulation } from '../simulate/simulation.types';
import { completed } from './constraints';
import { ExchangePlanMove } from './exchange-plan-move.entity';
import { ExchangePlan } from './exchange-plan.entity';
import { exchangePlanMoves, exchangePlans } from './exchange-plan.list';
import { PlanProgress } from './exchange-plan.types';
import { aimsOf, PlanAims } from './plan-aims';
import { ExchangePlanState, PlanFailure } from './plan.enums';
import { progressOf } from './solve/progress';
import { MissedMinimum, UnfilledNeed } from './unfilled';

const mostCompared = 3;

const isSilent = async (scope: Scope, { id, state }: ExchangePlan): Promise<boolean> => state === 'RUNNING' && ((await progressOf(scope, id))?.silent ?? false);

@Resolver(() => ExchangePlan)
export class ExchangePlanResolver extends codedListResolver(exchangePlans, { one: 'exchangePlan', many: 'exchangePlans' }) {
  @FieldResolver(() => CountyStub, { nullable: true, description: 'The county (县区).' })
  county(@Root() { countyId }: ExchangePlan): CountyStub {
    return { id: countyId };
  }

  @FieldResolver(() => ExchangePlanState, { description: 'How far it has come (方案状态); a computation that fell silent has failed.' })
  async state(@Root() plan: ExchangePlan, @Ctx() scope: Scope): Promise<ExchangePlanState> {
    return (await isSilent(scope, plan)) ? 'FAILED' : plan.state;
  }

  @FieldResolver(() => PlanFailure, { nullable: true, description: 'Why it could not be computed (失败原因); null unless it failed.' })
  async failure(@Root() plan: ExchangePlan, @Ctx() scope: Scope): Promise<PlanFailure | null> {
    if (await isSilent(scope, plan)) return (await progressOf(scope, plan.id))?.begun ? 'SILENT' : 'NOT_BEGUN';
    if (plan.state !== 'FAILED') return null;
    // A computation that came to its end has told what stands in the way of each need.
    return plan.unfilled?.length ? 'TIME_LIMIT' : 'ERROR';
  }

  @FieldResolver(() => PlanAims, { description: 'What the planner asked for (约束与目标).' })
  aims(@Root() { constraints }: ExchangePlan): PlanAims {
    return aimsOf(completed(constraints));
  }

  @FieldResolver(() => PlanProgress, { nullable: true, description: 'How far the computation is (计算进度).' })
  async progress(@Root() plan: ExchangePlan, @Ctx() scope: Scope): Promise<PlanProgress | null> {
    return progressOf(scope, plan.id);
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Plans of the county that are computed before it (排队位置): 0 when it is its turn; null once it is done.' })
  async queuePosition(@Root() plan: ExchangePlan, @Ctx() scope: Scope): Promise<number | null> {
    if (plan.state !== 'RUNNING' || (await isSilent(scope, plan))) return null;
    return (await progressOf(scope, plan.id))?.before ?? null;
  }

  @FieldResolver(() => exchangePlanMoves.Connection, { description: 'Its moves, the largest gaps first (调整).' })
  moves(@Root() plan: ExchangePlan, @Args(() => exchangePlanMoves.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<ExchangePlanMove> {
    return exchangePlanMoves.read(scope, args, { parent: sql`t.plan_id` }, plan.id);
  }

  @FieldResolver(() => [UnfilledNeed], { nullable: true, description: 'The needs it leaves open, with what stands in their way (未满足的缺额); null while it is computed, and when that failed.' })
  unfilledNeeds(@Root() { unfilled }: ExchangePlan): UnfilledNeed[] | null {
    return unfilled && unfilled.map(({ schoolId, ...need }) => ({ ...need, school: { id: schoolId } }));
  }

  @FieldResolver(() => [MissedMinimum], { nullable: true, description: 'What cannot be had (无法达到的下限): of a plan that is INFEASIBLE what was asked for at least, of one that is READY the share of a rule that nobody asked for and it does not reach; null while it is computed, and when that failed.' })
  missedMinimums(@Root() { missed }: ExchangePlan): MissedMinimum[] | null {
    return missed && missed.map(({ schoolId, ...minimum }) => ({ ...minimum, school: schoolId === null ? null : { id: schoolId } }));
  }

  @FieldResolver(() => ExchangeSimulation, { nullable: true, description: 'What it would do (方案模拟): before and after, as of its day; null without a plan.' })
  simulation(@Root() plan: ExchangePlan, @Ctx() scope: Scope): Promise<ExchangeSimulation | null> {
    return simulatePlan(scope, plan);
  }

  @SeenBy('COUNTY')
  @Query(() => [ExchangePlan], { nullable: true, description: 'Up to three plans to compare, in the order of the question (方案对比); those the viewer does not see are left out.' })
  async compareExchangePlans(@Arg('ids', () => [ID], { description: 'Which, 1 to 3 (方案).' }) ids: string[], @Ctx() scope: Scope): Promise<ExchangePlan[]> {
    if (ids.length < 1 || ids.length > mostCompared) throw new CodedError('BAD_FILTER', { field: 'ids', value: ids.length, expected: `1 to ${mostCompared} plans` });
    checkIds('ids', ids);
    return (await Promise.all(ids.map((id) => scope.row(ExchangePlan, 'id', id)))).filter((plan) => plan !== null);
  }
}

@Resolver(() => ExchangePlanMove)
export class ExchangePlanMoveResolver {
  @FieldResolver(() => TeacherStub, { nullable: true, description: 'The teacher (教师).' })
  teacher(@Root() { teacherId }: ExchangePlanMove): TeacherStub {
    return { id: teacherId };
  }

  @FieldResolver(() => SchoolStub, { nullable: true, description: 'Sending school (派出学校).' })
  fromSchool(@Root() { fromSchoolId }: ExchangePlanMove): SchoolStub {
    return { id: fromSchoolId };
  }

  @FieldResolver(() => SchoolStub, { nullable: true, description: 'Receiving school (接收学校).' })
  toSchool(@Root() { toSchoolId }: ExchangePlanMove): SchoolStub {
    return { id: toSchoolId };
  }
}
