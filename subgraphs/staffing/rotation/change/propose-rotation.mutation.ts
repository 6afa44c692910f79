import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Scope } from '../../../kit';
import { mutate, payloadType, refuse, reloading } from '../../../kit';
import { RotationAssignment } from '../rotation.entity';
import { ProposePlannedRotationsInput } from './propose-planned.input';
import { proposePlanned } from './propose-planned';
import { propose } from './propose-rotation';
import { ProposeRotationInput, ProposeRotationsInput } from './rotation-proposal.input';

const One = payloadType<RotationAssignment>('proposeRotation', 'rotation', RotationAssignment, 'The proposed assignment (拟派的交流轮岗).');
const Many = payloadType<RotationAssignment[]>('proposeRotations', 'rotations', [RotationAssignment], 'The proposed assignments, in the order of the input (拟派的交流轮岗).');
const Planned = payloadType<RotationAssignment[]>('proposePlannedRotations', 'rotations', [RotationAssignment], 'The proposed assignments, in the order of the plan (拟派的交流轮岗).');

/** One transaction: a larger one would hold its locks too long. */
const maxBatch = 200;

@Resolver()
export class ProposeRotation {
  @Mutation(() => One.type, { nullable: true, description: 'Proposes that a teacher rotates to another school (提出交流轮岗).' })
  async proposeRotation(@Arg('input', () => ProposeRotationInput, { description: 'The proposal (输入).' }) input: ProposeRotationInput, @Ctx() scope: Scope): Promise<object> {
    return One.of(await mutate(scope, 'proposeRotation', input, (tx) => propose(tx, input.rotation, ['rotation']), reloading.one(scope, RotationAssignment)));
  }

  @Mutation(() => Many.type, { nullable: true, description: 'Proposes several rotations at once: all of them or none (批量提出交流轮岗).' })
  async proposeRotations(@Arg('input', () => ProposeRotationsInput, { description: 'The proposals (输入).' }) input: ProposeRotationsInput, @Ctx() scope: Scope): Promise<object> {
    const all = async (tx: Parameters<typeof propose>[0]): Promise<RotationAssignment[]> => {
      const { rotations } = input;
      if (rotations.length === 0) refuse('EMPTY', 'rotations');
      if (rotations.length > maxBatch) refuse('INVALID_VALUE', 'rotations', { length: rotations.length, max: maxBatch });
      const proposed: RotationAssignment[] = [];
      for (const [index, rotation] of rotations.entries()) proposed.push(await propose(tx, rotation, ['rotations', String(index)]));
      return proposed;
    };
    return Many.of(await mutate(scope, 'proposeRotations', input, all, reloading.many(scope, RotationAssignment)));
  }

  @Mutation(() => Planned.type, { nullable: true, description: 'Proposes every move of an exchange plan at once: all of them or none (按方案批量提出交流轮岗).' })
  async proposePlannedRotations(@Arg('input', () => ProposePlannedRotationsInput, { description: 'The plan and the time (输入).' }) input: ProposePlannedRotationsInput, @Ctx() scope: Scope): Promise<object> {
    return Planned.of(await mutate(scope, 'proposePlannedRotations', input, (tx) => proposePlanned(tx, input), reloading.many(scope, RotationAssignment)));
  }
}
