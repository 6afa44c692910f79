import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import sql from 'sql-template-tag';
import { mutate, payloadType, refuse, reloading, type Scope, type Transaction } from '../../../../kit';
import { ExchangePlan } from '../exchange-plan.entity';
import { runPlan } from '../solve/run-plan';
import { CancelExchangePlanInput, ProposeExchangePlanInput, ShareExchangePlanInput } from './plan.inputs';
import { proposePlan } from './propose-plan';

const Proposed = payloadType<ExchangePlan>('proposeExchangePlan', 'plan', ExchangePlan, 'The plan, which is computed from now on (交流方案): ask for it again until it is done.');
const Shared = payloadType<ExchangePlan>('shareExchangePlan', 'plan', ExchangePlan, 'The plan as it is now (交流方案).');
const Cancelled = payloadType<ExchangePlan>('cancelExchangePlan', 'plan', ExchangePlan, 'The plan, whose computation ends within a second (交流方案).');

async function share(tx: Transaction, input: ShareExchangePlanInput): Promise<ExchangePlan> {
  return tx.update(ExchangePlan, await tx.lockVersion(ExchangePlan, input), { shared: input.shared });
}

/** Whoever computes it, in whatever process, looks there. */
async function cancel(tx: Transaction, input: CancelExchangePlanInput): Promise<ExchangePlan> {
  const plan = await tx.lockVersion(ExchangePlan, input);
  if (plan.state !== 'RUNNING') refuse('INVALID_STATE', 'id', { state: plan.state, allowed: 'RUNNING' });
  await tx.rows(sql`UPDATE exchange_plan_progress SET cancel_requested = true WHERE plan_id = ${plan.id}::uuid`);
  return plan;
}

@Resolver()
export class ChangeExchangePlan {
  @Mutation(() => Proposed.type, {
    nullable: true,
    description: 'Computes a plan of moves that fills needs under the rules (生成交流方案): only teachers who are due, no school left short, backbone teachers as the rule says. It runs on after the answer.',
  })
  async proposeExchangePlan(@Arg('input', () => ProposeExchangePlanInput, { description: 'The plan (输入).' }) input: ProposeExchangePlanInput, @Ctx() scope: Scope): Promise<object> {
    let made: ExchangePlan | undefined;
    const outcome = await mutate(scope, 'proposeExchangePlan', input, async (tx) => (made = await proposePlan(tx, input)), reloading.one(scope, ExchangePlan));
    // Only once it is stored, and not again for a repeated key.
    if (made && outcome.result === made && !outcome.dryRun) runPlan(scope, made);
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
