import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Scope } from '../../../kit';
import { mutate, payloadType, reloading } from '../../../kit';
import { Hazard } from '../hazard.entity';
import { rectifyHazard, summonOverHazard } from './follow-hazard';
import { RectifyHazardInput, ReportHazardInput, SummonOverHazardInput } from './hazard.inputs';
import { reportHazard } from './report-hazard';

const description = 'The hazard as it is now (安全隐患).';
const Reported = payloadType<Hazard>('reportHazard', 'hazard', Hazard, 'The hazard (安全隐患).');
const Rectified = payloadType<Hazard>('rectifyHazard', 'hazard', Hazard, description);
const Summoned = payloadType<Hazard>('summonOverHazard', 'hazard', Hazard, description);

@Resolver()
export class ChangeHazard {
  @Mutation(() => Reported.type, { nullable: true, description: 'Reports a hazard found at a school (上报安全隐患).' })
  async reportHazard(@Arg('input', () => ReportHazardInput, { description: 'The hazard (输入).' }) input: ReportHazardInput, @Ctx() scope: Scope): Promise<object> {
    return Reported.of(await mutate(scope, 'reportHazard', input, (tx) => reportHazard(tx, input), reloading.one(scope, Hazard)));
  }

  @Mutation(() => Rectified.type, { nullable: true, description: 'A hazard is gone (整改安全隐患).' })
  async rectifyHazard(@Arg('input', () => RectifyHazardInput, { description: 'Which one, and when (输入).' }) input: RectifyHazardInput, @Ctx() scope: Scope): Promise<object> {
    return Rectified.of(await mutate(scope, 'rectifyHazard', input, (tx) => rectifyHazard(tx, input), reloading.one(scope, Hazard)));
  }

  @Mutation(() => Summoned.type, { nullable: true, description: 'Those responsible were summoned over a hazard that is major or past its deadline, or whose deadline is not known (约谈).' })
  async summonOverHazard(@Arg('input', () => SummonOverHazardInput, { description: 'Which one, and when (输入).' }) input: SummonOverHazardInput, @Ctx() scope: Scope): Promise<object> {
    return Summoned.of(await mutate(scope, 'summonOverHazard', input, (tx) => summonOverHazard(tx, input), reloading.one(scope, Hazard)));
  }
}
