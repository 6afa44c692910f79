import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { mutate, payloadType, refuse, reloading, type Scope, type Transaction } from '../../../../kit';
import { ExchangePlan } from '../exchange-plan.entity';
import { runPlan } from '../solve/run-plan';
import { CancelExchangePlanInput, ProposeExchangePlanInput, ShareExchangePlanInput } from './plan.inputs';
import { proposePlan } from './propose-plan';

const Proposed = payloadType<ExchangePlan>('proposeExchangePlan', 'plan', ExchangePlan, 'The plan, which is computed from now on (交流方案): ask for it again until it is done.');
const Shared = payloadType<ExchangePlan>('shareExchangePlan', 'plan', ExchangePlan, 'The plan as it is now (交流方案).');
const Cancelled = payloadType<ExchangePlan>('cancelExchangePlan', 'plan', ExchangePlan, 'The cancelled plan (交流方案); the processor is free within a second.');

async function share(tx: Transaction, input: ShareExchangePlanInput): Promise<ExchangePlan> {
  return tx.update(ExchangePlan, await tx.lockVersion(ExchangePlan, input), { shared: input.shared });
}

/** At once; whoever computes it, in whatever process, sees it within a second and stores nothing any more. */
async function cancel(tx: Transaction, input: CancelExchangePlanInput): Promise<ExchangePlan> {
  const plan = await tx.lockVersion(ExchangePlan, input);
  if (plan.state !== 'RUNNING') refuse('INVALID_STATE', 'id', { state: plan.state, allowed: 'RUNNING' });
  return tx.update(ExchangePlan, plan, { state: 'CANCELLED', finishedAt: new Date() });
}

@Resolver()
export class ChangeExchangePlan {
  @Mutation(() => Proposed.type, {
    nullable: true,
    description: 'Computes a plan of moves that fills needs under the rules (生成交流方案): only teachers who are due and have no other assignment from the next first day of classes for as long as the rule says, no school left short, backbone teachers as the rule says. It runs on after the answer.',
  })
  async proposeExchangePlan(@Arg('input', () => ProposeExchangePlanInput, { description: 'The plan (输入).' }) input: ProposeExchangePlanInput, @Ctx() scope: Scope): Promise<object> {
    const outcome = await mutate(scope, 'proposeExchangePlan', input, (tx) => proposePlan(tx, input), reloading.one(scope, ExchangePlan));
    const plan = outcome.result;
    // A plan that nobody heard of is not begun: asked for again with its key, it is.
    if (plan && !outcome.dryRun) scope.whenAnswered((heard) => heard && runPlan(scope, plan));
    return Proposed.of(outcome);
  }

  @Mutation(() => Shared.type, { nullable: true, description: 'Shows a plan to the other planners of the county, or no longer (共享交流方案).' })
  async shareExchangePlan(@Arg('input', () => ShareExchangePlanInput, { description: 'Which one (输入).' }) input: ShareExchangePlanInput, @Ctx() scope: Scope): Promise<object> {
    return Shared.of(await mutate(scope, 'shareExchangePlan', input, (tx) => share(tx, input), reloading.one(scope, ExchangePlan)));
  }

  @Mutation(() => Cancelled.type, { nullable: true, description: 'Ends the computation of a plan (取消方案计算).' })
  async cancelExchangePlan(@Arg('input', () => CancelExchangePlanInput, { description: 'Which one (输入).' }) input: CancelExchangePlanInput, @Ctx() scope: Scope): Promise<object> {
    return Cancelled.of(await mutate(scope, 'cancelExchangePlan', input, (tx) => cancel(tx, input), reloading.one(scope, ExchangePlan)));
  }
}
