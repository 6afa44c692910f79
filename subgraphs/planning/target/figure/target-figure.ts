import { Field, Float, ObjectType } from 'type-graphql';
import { DateScalar, describedEnum, SeenBy, type EnumValue } from '../../../kit';
import { ObservationUnknown } from './observation-unknown';
import type { TargetStatus } from './target-status';

export const TargetFormula = describedEnum('TargetFormula', 'How the value of a target is made (观测值计算方式); its measure says of what.', {
  COUNT: { en: 'Counted or summed: value = numerator', zh: '计数: 分子' },
  PERCENT: { en: 'Part of the denominator in percent: value = 100 × numerator ÷ denominator', zh: '占比: 100×分子÷分母' },
  RECORDED: { en: 'Recorded by the county, for the graph does not hold it', zh: '人工记录' },
});
export type TargetFormula = EnumValue<typeof TargetFormula>;

@SeenBy('EVERYONE')
@ObjectType({ description: 'How far a target has come on a day, with all that it was made from (目标观测值).' })
export class TargetFigure {
  @Field(() => Float, { nullable: true, description: 'The value, in the unit of the target, not rounded (数值); null when not known, for the reason in unknown.' })
  value!: number | null;

  @Field(() => TargetFormula, { description: 'How it is made (计算方式).' })
  formula!: TargetFormula;

  @Field(() => Float, { nullable: true, description: 'Numerator (分子); null when not known, and for what was recorded.' })
  numerator!: number | null;

  @Field(() => Float, { nullable: true, description: 'Denominator (分母); null when not known, and where nothing is divided.' })
  denominator!: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day of what is counted (起始日期); null for what is there on one day, and for a target without a beginning.' })
  from!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it speaks of, or the last of what is counted (截至日期); null when nothing was recorded.' })
  on!: string | null;

  @Field(() => ObservationUnknown, { nullable: true, description: 'Why it is not known (缺失原因); null when it is.' })
  unknown!: ObservationUnknown | null;

  /** Judged where it is counted, so that a list can be filtered by it; shown as a field of the target. */
  status!: TargetStatus;
}
