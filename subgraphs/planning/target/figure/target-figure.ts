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
@ObjectType({ description: 'What was observed of a target after its due day (到期后观测值). The verdict is that of the due day, and does not change by it.' })
export class LaterTargetValue {
  @Field(() => Float, { description: 'The value, in the unit of the target (数值).' })
  value!: number;

  @Field(() => Float, { nullable: true, description: 'Numerator (分子); null for what was recorded.' })
  numerator!: number | null;

  @Field(() => Float, { nullable: true, description: 'Denominator (分母); null where nothing is divided, and for what was recorded.' })
  denominator!: number | null;

  @Field(() => DateScalar, { description: 'The day it speaks of, or the last of what is counted (截至日期).' })
  on!: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether it reaches what the target says (是否达到目标值); null for a target in words.' })
  reached!: boolean | null;
}

@SeenBy('EVERYONE')
@ObjectType({ description: 'How far a target has come on a day, or had come on its due day where that is past, with all that it was made from (目标观测值).' })
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

  @Field(() => Boolean, { nullable: true, description: 'Whether the value reaches what the target says (是否达到目标值); null when not known, and for a target in words.' })
  reached!: boolean | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Part of the way to its number, from its baseline or, of a target that grows without one, from zero: 1 is all of it (完成进度). Null when not known, for a target in words, and where there is no way to go.',
  })
  progress!: number | null;

  @Field(() => LaterTargetValue, { nullable: true, description: 'What was observed after the due day, until the day that is asked about (到期后观测值); null before it, and when nothing is known.' })
  later!: LaterTargetValue | null;

  /** Judged where it is counted, so that a list can be filtered by it; shown as a field of the target. */
  status!: TargetStatus;
}
