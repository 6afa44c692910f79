import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Scope } from '../../../kit';
import { mutate, payloadType, reloading } from '../../../kit';
import { SchoolSuccession } from '../succession.entity';
import { completeSuccession, decideSuccession, withdrawSuccession } from './decide-succession';
import { CompleteSuccessionInput, DecideSuccessionInput, WithdrawSuccessionInput } from './succession-decision.inputs';

const description = 'The change of the school as it is now (学校沿革).';
const Decided = payloadType<SchoolSuccession>('decideSuccession', 'succession', SchoolSuccession, description);
const Completed = payloadType<SchoolSuccession>('completeSuccession', 'succession', SchoolSuccession, description);
const Withdrawn = payloadType<SchoolSuccession>('withdrawSuccession', 'succession', SchoolSuccession, description);

/** What becomes of a proposal. */
@Resolver()
export class DecideSuccession {
  @Mutation(() => Decided.type, {
    nullable: true,
    description: 'Decides a proposed change of a school: its transition begins, and a school that ends gets its last day (决定学校沿革). What reaches beyond it is in `membershipsBeyond` and `rotationsBeyond`.',
  })
  async decideSuccession(@Arg('input', () => DecideSuccessionInput, { description: 'Which one, and from when (输入).' }) input: DecideSuccessionInput, @Ctx() scope: Scope): Promise<object> {
    return Decided.of(await mutate(scope, 'decideSuccession', input, (tx) => decideSuccession(tx, input), reloading.one(scope, SchoolSuccession)));
  }

  @Mutation(() => Completed.type, { nullable: true, description: 'The transition period is over; not before its end (完成学校沿革).' })
  async completeSuccession(@Arg('input', () => CompleteSuccessionInput, { description: 'Which one (输入).' }) input: CompleteSuccessionInput, @Ctx() scope: Scope): Promise<object> {
    return Completed.of(await mutate(scope, 'completeSuccession', input, (tx) => completeSuccession(tx, input), reloading.one(scope, SchoolSuccession)));
  }

  @Mutation(() => Withdrawn.type, { nullable: true, description: 'Withdraws a proposal that was not decided yet (撤回学校沿革建议).' })
  async withdrawSuccession(@Arg('input', () => WithdrawSuccessionInput, { description: 'Which one (输入).' }) input: WithdrawSuccessionInput, @Ctx() scope: Scope): Promise<object> {
    return Withdrawn.of(await mutate(scope, 'withdrawSuccession', input, (tx) => withdrawSuccession(tx, input), reloading.one(scope, SchoolSuccession)));
  }
}
