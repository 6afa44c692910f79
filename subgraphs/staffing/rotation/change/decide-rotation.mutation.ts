import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { ChangeInput, Scope} from '../../../kit';
import { mutate, payloadType, reloading, type Transaction } from '../../../kit';
import { requireOpenSchool } from '../../../network/require-open-school';
import { RotationAssignment } from '../rotation.entity';
import { rotationLife } from '../rotation-life';
import { ApproveRotationInput, CancelRotationInput, WithdrawRotationInput } from './rotation-decision.inputs';

const description = 'The assignment as it is now (交流轮岗).';
const Approved = payloadType<RotationAssignment>('approveRotation', 'rotation', RotationAssignment, description);
const Withdrawn = payloadType<RotationAssignment>('withdrawRotation', 'rotation', RotationAssignment, description);
const Cancelled = payloadType<RotationAssignment>('cancelRotation', 'rotation', RotationAssignment, description);

/** A school may have been decided to close since the proposal was made. */
async function approve(tx: Transaction, input: ChangeInput): Promise<RotationAssignment> {
  const rotation = await tx.lockVersion(RotationAssignment, input);
  const state = rotationLife.step('approve', rotation.state);
  await requireOpenSchool(tx, rotation.toSchoolId, rotation, 'id');
  return tx.update(RotationAssignment, rotation, { state });
}

const step =
  (event: 'withdraw' | 'cancel', input: ChangeInput) =>
  async (tx: Transaction): Promise<RotationAssignment> => {
    const rotation = await tx.lockVersion(RotationAssignment, input);
    return tx.update(RotationAssignment, rotation, { state: rotationLife.step(event, rotation.state) });
  };

/** Decisions about a proposal: they change its state and nothing else. */
@Resolver()
export class DecideRotation {
  @Mutation(() => Approved.type, { nullable: true, description: 'Approves a proposed rotation, to a school that is open all its time (批准交流轮岗). The mentor links it pulls apart are in `brokenMentorLinks`.' })
  async approveRotation(@Arg('input', () => ApproveRotationInput, { description: 'Which one (输入).' }) input: ApproveRotationInput, @Ctx() scope: Scope): Promise<object> {
    return Approved.of(await mutate(scope, 'approveRotation', input, (tx) => approve(tx, input), reloading.one(scope, RotationAssignment)));
  }

  @Mutation(() => Withdrawn.type, { nullable: true, description: 'Withdraws a proposal that was not decided yet (撤回交流轮岗建议).' })
  async withdrawRotation(@Arg('input', () => WithdrawRotationInput, { description: 'Which one (输入).' }) input: WithdrawRotationInput, @Ctx() scope: Scope): Promise<object> {
    return Withdrawn.of(await mutate(scope, 'withdrawRotation', input, step('withdraw', input), reloading.one(scope, RotationAssignment)));
  }

  @Mutation(() => Cancelled.type, { nullable: true, description: 'Calls off a rotation that was approved or is under way (取消交流轮岗).' })
  async cancelRotation(@Arg('input', () => CancelRotationInput, { description: 'Which one (输入).' }) input: CancelRotationInput, @Ctx() scope: Scope): Promise<object> {
    return Cancelled.of(await mutate(scope, 'cancelRotation', input, step('cancel', input), reloading.one(scope, RotationAssignment)));
  }
}
