import { Field, InputType } from 'type-graphql';
import { DateScalar, describedEnum, type EnumValue } from '../../../kit';

export const TargetStatus = describedEnum('TargetStatus', 'How a target stands on a day (目标完成状态).', {
  MET: { en: 'It was met on its due day, or is met where it has none', zh: '已完成' },
  DUE: { en: 'Its due day has come, and it was not met on it', zh: '到期未完成' },
  PENDING: { en: 'Not yet due: its due day has not come, or it has none and is not met; its observation tells how far it is', zh: '未到期' },
  UNKNOWN: { en: 'Its due day has come, and what was so by then is not known, for the reason in its observation', zh: '数据不足' },
  IN_WORDS: { en: 'It sets no number, so that nothing can be held against it', zh: '定性目标' },
});
export type TargetStatus = EnumValue<typeof TargetStatus>;

@InputType({ description: 'Condition on how a target stands (目标完成状态条件).' })
export class TargetStatusFilter {
  @Field(() => [TargetStatus], { description: 'One of (属于).' })
  in!: TargetStatus[];

  @Field(() => DateScalar, { nullable: true, description: 'The day (日期); today when left out.' })
  on?: string;
}
