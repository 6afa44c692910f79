import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Scope } from '../../../kit';
import { mutate, payloadType, reloading } from '../../../kit';
import { Following, followedList } from '../../succession/change/following';
import { AreaSuccession } from '../area-succession.entity';
import { CompleteAreaSuccessionInput, WithdrawAreaSuccessionInput } from './area-changes.inputs';
import { completeAreaSuccession, withdrawAreaSuccession } from './end-area-change';

const description = 'The change of the area as it is now (行政区划沿革).';
const Completed = payloadType<AreaSuccession>('completeAreaSuccession', 'succession', AreaSuccession, description, followedList);
const Withdrawn = payloadType<AreaSuccession>('withdrawAreaSuccession', 'succession', AreaSuccession, description);

@Resolver()
export class EndAreaChange {
  @Mutation(() => Completed.type, { nullable: true, description: 'Completes a change of a county or township, not before its day: what waited for the day follows, and nothing can be undone any more (完成行政区划变更).' })
  async completeAreaSuccession(@Arg('input', () => CompleteAreaSuccessionInput, { description: 'Which one (输入).' }) input: CompleteAreaSuccessionInput, @Ctx() scope: Scope): Promise<object> {
    const following = new Following<AreaSuccession>();
    return Completed.of(await mutate(scope, 'completeAreaSuccession', input, async (tx) => following.one(await completeAreaSuccession(tx, input)), reloading.one(scope, AreaSuccession)), following);
  }

  @Mutation(() => Withdrawn.type, {
    nullable: true,
    description: 'Undoes a change of a county or township that is not completed: all that followed is put back as it was. Refused when somebody has changed them since, naming the rows, and the later changes that have to be withdrawn before (撤回行政区划变更).',
  })
  async withdrawAreaSuccession(@Arg('input', () => WithdrawAreaSuccessionInput, { description: 'Which one (输入).' }) input: WithdrawAreaSuccessionInput, @Ctx() scope: Scope): Promise<object> {
    return Withdrawn.of(await mutate(scope, 'withdrawAreaSuccession', input, (tx) => withdrawAreaSuccession(tx, input), reloading.one(scope, AreaSuccession)));
  }
}
