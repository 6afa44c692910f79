import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { mutate, payloadType, reloading, type Scope } from '../../../kit';
import { Inspection } from '../inspection.entity';
import { PublishInspectionInput, RecordInspectionInput } from './inspection.inputs';
import { publishInspection, recordInspection } from './record-inspection';

const Recorded = payloadType<Inspection>('recordInspection', 'inspection', Inspection, 'The inspection (督导).');
const Published = payloadType<Inspection>('publishInspection', 'inspection', Inspection, 'The inspection as it is now (督导).');

@Resolver()
export class ChangeInspection {
  @Mutation(() => Recorded.type, { nullable: true, description: 'Records an inspection that took place (登记督导).' })
  async recordInspection(@Arg('input', () => RecordInspectionInput, { description: 'The inspection (输入).' }) input: RecordInspectionInput, @Ctx() scope: Scope): Promise<object> {
    return Recorded.of(await mutate(scope, 'recordInspection', input, (tx) => recordInspection(tx, input), reloading.one(scope, Inspection)));
  }

  @Mutation(() => Published.type, { nullable: true, description: 'Makes the result of an inspection public (公示督导结果).' })
  async publishInspection(@Arg('input', () => PublishInspectionInput, { description: 'Which one, and from when (输入).' }) input: PublishInspectionInput, @Ctx() scope: Scope): Promise<object> {
    return Published.of(await mutate(scope, 'publishInspection', input, (tx) => publishInspection(tx, input), reloading.one(scope, Inspection)));
  }
}
