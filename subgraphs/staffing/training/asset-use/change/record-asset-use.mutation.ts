import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { enteredText, mutate, payloadType, reloading, requireRules, type Scope, type Transaction } from '../../../../kit';
import { requireOpenSchool } from '../../../../network/require-open-school';
import { TrainingExpert } from '../../expert/expert.entity';
import { TrainingAssetUse } from '../asset-use.entity';
import { usedByNow } from '../asset-use.rules';
import { RecordAssetUseInput } from './record-asset-use.input';

const Recorded = payloadType<TrainingAssetUse>('recordAssetUse', 'assetUse', TrainingAssetUse, 'The use (共享成果应用记录).');

/** Once a day for an asset and a school, which the database keeps. Who entered it is in its history. */
async function record(tx: Transaction, input: RecordAssetUseInput): Promise<TrainingAssetUse> {
  const purpose = enteredText(input.purpose, 'purpose');
  const usedOn = input.usedOn ?? tx.scope.today;
  const { id: expertId } = await tx.lock(TrainingExpert, input.expert, 'expert');
  await requireOpenSchool(tx, input.school, usedOn, 'school');
  return requireRules(tx, TrainingAssetUse, await tx.insert(TrainingAssetUse, { expertId, schoolId: input.school, usedOn, purpose }), [usedByNow], { usedOn });
}

@Resolver()
export class RecordAssetUse {
  @Mutation(() => Recorded.type, { nullable: true, description: 'Records that a school used what an expert of the talent pool shares (登记共享成果应用).' })
  async recordAssetUse(@Arg('input', () => RecordAssetUseInput, { description: 'What was used, where and when (输入).' }) input: RecordAssetUseInput, @Ctx() scope: Scope): Promise<object> {
    return Recorded.of(await mutate(scope, 'recordAssetUse', input, (tx) => record(tx, input), reloading.one(scope, TrainingAssetUse)));
  }
}
