import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { mutate, payloadType, reloading, type Scope } from '../../../kit';
import { SchoolAppraisal } from '../school-appraisal.entity';
import { PublishAppraisalInput, RecordAppraisalInput } from './appraisal.inputs';
import { publishAppraisal, recordAppraisal } from './record-appraisal';

const Recorded = payloadType<SchoolAppraisal>('recordAppraisal', 'appraisal', SchoolAppraisal, 'The appraisal (学校年度考核).');
const Published = payloadType<SchoolAppraisal>('publishAppraisal', 'appraisal', SchoolAppraisal, 'The appraisal as it is now (学校年度考核).');

@Resolver()
export class ChangeAppraisal {
  @Mutation(() => Recorded.type, { nullable: true, description: 'Records the appraisal of a school for a year, with what training quality counted in it (登记学校年度考核).' })
  async recordAppraisal(@Arg('input', () => RecordAppraisalInput, { description: 'The appraisal (输入).' }) input: RecordAppraisalInput, @Ctx() scope: Scope): Promise<object> {
    return Recorded.of(await mutate(scope, 'recordAppraisal', input, (tx) => recordAppraisal(tx, input), reloading.one(scope, SchoolAppraisal)));
  }

  @Mutation(() => Published.type, { nullable: true, description: 'Makes the appraisal of a school public (公示学校考核结果).' })
  async publishAppraisal(@Arg('input', () => PublishAppraisalInput, { description: 'Which one, and from when (输入).' }) input: PublishAppraisalInput, @Ctx() scope: Scope): Promise<object> {
    return Published.of(await mutate(scope, 'publishAppraisal', input, (tx) => publishAppraisal(tx, input), reloading.one(scope, SchoolAppraisal)));
  }
}
