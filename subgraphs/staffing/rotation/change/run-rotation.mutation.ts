import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Scope} from '../../../kit';
import { mutate, payloadType, refuse, refuseFirstDay, reloading, requireRules, type Transaction } from '../../../kit';
import { requireOpenSchool } from '../../../network/require-open-school';
import { postingThroughout } from '../../appointment/posting';
import { Teacher } from '../../teacher/teacher.entity';
import { RotationAssignment } from '../rotation.entity';
import { rotationLife } from '../rotation-life';
import { hasBegun, isOver } from '../rotation.rules';
import { CompleteRotationInput, ExtendRotationInput, StartRotationInput } from './rotation-decision.inputs';

const description = 'The assignment as it is now (交流轮岗).';
const Started = payloadType<RotationAssignment>('startRotation', 'rotation', RotationAssignment, description);
const Completed = payloadType<RotationAssignment>('completeRotation', 'rotation', RotationAssignment, description);
const Extended = payloadType<RotationAssignment>('extendRotation', 'rotation', RotationAssignment, description);

async function start(tx: Transaction, input: StartRotationInput): Promise<RotationAssignment> {
  const rotation = await tx.lockVersion(RotationAssignment, input);
  const state = rotationLife.step('start', rotation.state);
  return requireRules(tx, RotationAssignment, await tx.update(RotationAssignment, rotation, { state }), [hasBegun], input);
}

async function complete(tx: Transaction, input: CompleteRotationInput): Promise<RotationAssignment> {
  const rotation = await tx.lockVersion(RotationAssignment, input);
  const state = rotationLife.step('complete', rotation.state);
  const endsOn = input.endsOn ?? rotation.endsOn;
  refuseFirstDay(RotationAssignment, 'endsOn', endsOn, rotation.startsOn);
  if (endsOn === null || endsOn <= rotation.startsOn || (rotation.endsOn !== null && endsOn > rotation.endsOn)) {
    refuse('INVALID_VALUE', 'endsOn', { value: endsOn, after: rotation.startsOn, until: rotation.endsOn });
  }
  return requireRules(tx, RotationAssignment, await tx.update(RotationAssignment, rotation, { state, endsOn }), [isOver], input);
}

/** The teacher's row first, like a proposal: both may make assignments overlap. */
async function extend(tx: Transaction, input: ExtendRotationInput): Promise<RotationAssignment> {
  const seen = await tx.lockVersion(RotationAssignment, input);
  const state = rotationLife.step('extend', seen.state);
  if (seen.endsOn === null || input.endsOn <= seen.endsOn) refuse('INVALID_VALUE', 'endsOn', { value: input.endsOn, after: seen.endsOn });
  await tx.lock(Teacher, seen.teacherId);
  await requireOpenSchool(tx, seen.toSchoolId, { startsOn: seen.endsOn, endsOn: input.endsOn }, 'endsOn');
  await postingThroughout(tx, seen.teacherId, { startsOn: seen.startsOn, endsOn: input.endsOn }, 'endsOn');
  return tx.update(RotationAssignment, seen, { state, endsOn: input.endsOn });
}

/** What happens to an assignment once it was approved. */
@Resolver()
export class RunRotation {
  @Mutation(() => Started.type, { nullable: true, description: 'The teacher has begun at the receiving school; not before the first day (开始交流轮岗).' })
  async startRotation(@Arg('input', () => StartRotationInput, { description: 'Which one (输入).' }) input: StartRotationInput, @Ctx() scope: Scope): Promise<object> {
    return Started.of(await mutate(scope, 'startRotation', input, (tx) => start(tx, input), reloading.one(scope, RotationAssignment)));
  }

  @Mutation(() => Completed.type, { nullable: true, description: 'The rotation is over, as planned or earlier (完成交流轮岗).' })
  async completeRotation(@Arg('input', () => CompleteRotationInput, { description: 'Which one, and when (输入).' }) input: CompleteRotationInput, @Ctx() scope: Scope): Promise<object> {
    return Completed.of(await mutate(scope, 'completeRotation', input, (tx) => complete(tx, input), reloading.one(scope, RotationAssignment)));
  }

  @Mutation(() => Extended.type, { nullable: true, description: 'A rotation under way lasts longer, inside the posting and clear of the next one (延长交流轮岗).' })
  async extendRotation(@Arg('input', () => ExtendRotationInput, { description: 'Which one, and until when (输入).' }) input: ExtendRotationInput, @Ctx() scope: Scope): Promise<object> {
    return Extended.of(await mutate(scope, 'extendRotation', input, (tx) => extend(tx, input), reloading.one(scope, RotationAssignment)));
  }
}
