import { Field, InputType } from 'type-graphql';
import { ChangeInput, DateScalar } from '../../../kit';

@InputType({ description: 'Which proposal to approve (批准交流轮岗).' })
export class ApproveRotationInput extends ChangeInput {}

@InputType({ description: 'Which proposal to withdraw (撤回交流轮岗建议).' })
export class WithdrawRotationInput extends ChangeInput {}

@InputType({ description: 'Which assignment to call off (取消交流轮岗).' })
export class CancelRotationInput extends ChangeInput {}

@InputType({ description: 'Which assignment begins (开始交流轮岗).' })
export class StartRotationInput extends ChangeInput {}

@InputType({ description: 'Which assignment ends, and when (完成交流轮岗).' })
export class CompleteRotationInput extends ChangeInput {
  @Field(() => DateScalar, { nullable: true, description: 'First day no longer there; the planned one when left out (结束日期, 不含当日).' })
  endsOn?: string;
}

@InputType({ description: 'Which assignment lasts longer, and until when (延长交流轮岗).' })
export class ExtendRotationInput extends ChangeInput {
  @Field(() => DateScalar, { description: 'First day no longer there, later than before (结束日期, 不含当日).' })
  endsOn!: string;
}
