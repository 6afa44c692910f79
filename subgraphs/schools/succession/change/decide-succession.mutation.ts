import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Scope } from '../../../kit';
import { mutate, payloadType, reloading } from '../../../kit';
import { SchoolSuccession } from '../succession.entity';
import { completeSuccession, decideSuccession, withdrawSuccession } from './decide-succession';
import { Following, followedList } from './following';
import { CompleteSuccessionInput, DecideSuccessionInput, WithdrawSuccessionInput } from './succession-decision.inputs';

const description = 'The change of the school as it is now (学校沿革).';
const Decided = payloadType<SchoolSuccession>('decideSuccession', 'succession', SchoolSuccession, description, followedList);
const Completed = payloadType<SchoolSuccession>('completeSuccession', 'succession', SchoolSuccession, description, followedList);
const Withdrawn = payloadType<SchoolSuccession>('withdrawSuccession', 'succession', SchoolSuccession, description);

/** What becomes of a proposal. */
@Resolver()
export class DecideSuccession {
  @Mutation(() => Decided.type, {
    nullable: true,
    description: 'Decides a proposed change of a school: its transition begins, a school that ends gets its last day, and all that depends on it follows to the successor or is told, in every subgraph, in one transaction (决定学校沿革).',
  })
  async decideSuccession(@Arg('input', () => DecideSuccessionInput, { description: 'Which one, and from when (输入).' }) input: DecideSuccessionInput, @Ctx() scope: Scope): Promise<object> {
    const following = new Following<SchoolSuccession>();
    return Decided.of(await mutate(scope, 'decideSuccession', input, async (tx) => following.one(await decideSuccession(tx, input)), reloading.one(scope, SchoolSuccession)), following);
  }

  @Mutation(() => Completed.type, {
    nullable: true,
    description: 'The transition period is over, not before its end: what waited for the day follows, and nothing can be undone any more (完成学校沿革).',
  })
  async completeSuccession(@Arg('input', () => CompleteSuccessionInput, { description: 'Which one (输入).' }) input: CompleteSuccessionInput, @Ctx() scope: Scope): Promise<object> {
    const following = new Following<SchoolSuccession>();
    return Completed.of(await mutate(scope, 'completeSuccession', input, async (tx) => following.one(await completeSuccession(tx, input)), reloading.one(scope, SchoolSuccession)), following);
  }

  @Mutation(() => Withdrawn.type, {
    nullable: true,
    description: 'Withdraws a proposal, or a decision that is not completed: the school goes on and all that followed is put back as it was. Refused when somebody has changed them since, naming the rows, and the later changes that have to be withdrawn before (撤回学校沿革).',
  })
  async withdrawSuccession(@Arg('input', () => WithdrawSuccessionInput, { description: 'Which one (输入).' }) input: WithdrawSuccessionInput, @Ctx() scope: Scope): Promise<object> {
    return Withdrawn.of(await mutate(scope, 'withdrawSuccession', input, (tx) => withdrawSuccession(tx, input), reloading.one(scope, SchoolSuccession)));
  }
}
