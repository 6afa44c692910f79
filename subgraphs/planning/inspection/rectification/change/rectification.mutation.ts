import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { mutate, payloadType, reloading, type Scope } from '../../../../kit';
import { Rectification } from '../rectification.entity';
import { decideRectification, reportRectification } from './follow-rectification';
import { orderRectification } from './order-rectification';
import { DecideRectificationInput, OrderRectificationInput, ReportRectificationInput } from './rectification.inputs';

const description = 'What is to be put right, as it is now (整改).';
const Ordered = payloadType<Rectification>('orderRectification', 'rectification', Rectification, 'What is to be put right (整改).');
const Reported = payloadType<Rectification>('reportRectification', 'rectification', Rectification, description);
const Decided = payloadType<Rectification>('decideRectification', 'rectification', Rectification, description);

@Resolver()
export class ChangeRectification {
  @Mutation(() => Ordered.type, { nullable: true, description: 'Orders a school to put something right by a day (下达限期整改).' })
  async orderRectification(@Arg('input', () => OrderRectificationInput, { description: 'What, and by when (输入).' }) input: OrderRectificationInput, @Ctx() scope: Scope): Promise<object> {
    return Ordered.of(await mutate(scope, 'orderRectification', input, (tx) => orderRectification(tx, input), reloading.one(scope, Rectification)));
  }

  @Mutation(() => Reported.type, { nullable: true, description: 'The school reports that it was put right (上报整改结果).' })
  async reportRectification(@Arg('input', () => ReportRectificationInput, { description: 'What, and when (输入).' }) input: ReportRectificationInput, @Ctx() scope: Scope): Promise<object> {
    return Reported.of(await mutate(scope, 'reportRectification', input, (tx) => reportRectification(tx, input), reloading.one(scope, Rectification)));
  }

  @Mutation(() => Decided.type, { nullable: true, description: 'The county accepts what was reported, or rejects it (验收整改).' })
  async decideRectification(@Arg('input', () => DecideRectificationInput, { description: 'What, and whether (输入).' }) input: DecideRectificationInput, @Ctx() scope: Scope): Promise<object> {
    return Decided.of(await mutate(scope, 'decideRectification', input, (tx) => decideRectification(tx, input), reloading.one(scope, Rectification)));
  }
}
