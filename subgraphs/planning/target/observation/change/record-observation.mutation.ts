import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { mutate, payloadType, reloading, type Scope } from '../../../../kit';
import { TargetObservation } from '../target-observation.entity';
import { recordObservation } from './record-observation';
import { RecordObservationInput } from './record-observation.input';

const Recorded = payloadType<TargetObservation>('recordObservation', 'observation', TargetObservation, 'What was recorded (观测记录).');

@Resolver()
export class RecordObservation {
  @Mutation(() => Recorded.type, { nullable: true, description: 'Records the value of a target that the graph does not hold (记录目标观测值).' })
  async recordObservation(@Arg('input', () => RecordObservationInput, { description: 'Of which target, and which (输入).' }) input: RecordObservationInput, @Ctx() scope: Scope): Promise<object> {
    return Recorded.of(await mutate(scope, 'recordObservation', input, (tx) => recordObservation(tx, input), reloading.one(scope, TargetObservation)));
  }
}
