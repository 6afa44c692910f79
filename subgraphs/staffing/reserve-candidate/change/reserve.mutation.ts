import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { mutate, payloadType, reloading, type Scope } from '../../../kit';
import { ReserveCandidate } from '../reserve-candidate.entity';
import { advanceReserve, enterReserve, leaveReserve } from './reserve';
import { AdvanceReserveInput, EnterReserveInput, LeaveReserveInput } from './reserve.inputs';

const description = 'The candidate as it is now (校长后备人才).';
const Entered = payloadType<ReserveCandidate>('enterReserve', 'candidate', ReserveCandidate, description);
const Advanced = payloadType<ReserveCandidate>('advanceReserve', 'candidate', ReserveCandidate, description);
const Left = payloadType<ReserveCandidate>('leaveReserve', 'candidate', ReserveCandidate, description);

@Resolver()
export class ChangeReserve {
  @Mutation(() => Entered.type, { nullable: true, description: 'A teacher enters the pool, at the first stage (进入校长后备人才库).' })
  async enterReserve(@Arg('input', () => EnterReserveInput, { description: 'Who and when (输入).' }) input: EnterReserveInput, @Ctx() scope: Scope): Promise<object> {
    return Entered.of(await mutate(scope, 'enterReserve', input, (tx) => enterReserve(tx, input), reloading.one(scope, ReserveCandidate)));
  }

  @Mutation(() => Advanced.type, { nullable: true, description: 'A candidate reaches the next stage of development (后备人才培养进展).' })
  async advanceReserve(@Arg('input', () => AdvanceReserveInput, { description: 'Who and what stage (输入).' }) input: AdvanceReserveInput, @Ctx() scope: Scope): Promise<object> {
    return Advanced.of(await mutate(scope, 'advanceReserve', input, (tx) => advanceReserve(tx, input), reloading.one(scope, ReserveCandidate)));
  }

  @Mutation(() => Left.type, { nullable: true, description: 'A candidate leaves the pool (退出校长后备人才库).' })
  async leaveReserve(@Arg('input', () => LeaveReserveInput, { description: 'Who and when (输入).' }) input: LeaveReserveInput, @Ctx() scope: Scope): Promise<object> {
    return Left.of(await mutate(scope, 'leaveReserve', input, (tx) => leaveReserve(tx, input), reloading.one(scope, ReserveCandidate)));
  }
}
