import { Field, Float, Int, ObjectType } from 'type-graphql';
import { DateScalar, describedEnum, SeenBy, type EnumValue } from '../../kit';
import { Confidence } from '../../network/confidence';
import { SchoolStub } from '../foreign/school.stub';
import { Rule } from '../rules/rule.entity';

export const EligibilityCode = describedEnum('EligibilityCode', 'What speaks for or against the rotation of a teacher (交流资格依据).', {
  YEARS_REACHED: { en: 'Has been at the school for the years of the rule', zh: '已达到规定任教年限' },
  YEARS_NOT_REACHED: { en: 'Has not yet been at the school for the years of the rule', zh: '未达到规定任教年限' },
  LEADER_YEARS_REACHED: { en: 'Has headed the school for the years of the rule, as principal or deputy', zh: '校长已达到规定任职年限' },
  LEADER_YEARS_NOT_REACHED: { en: 'Has not yet headed the school for the years of the rule', zh: '校长未达到规定任职年限' },
  TERM_LENGTH_UNKNOWN: { en: 'The rule counts the terms of a principal, and none says how long a term is: required is their number', zh: '校长任期年数未规定' },
  AGE_EXEMPT: { en: 'Has reached the age from which rotation is no longer due', zh: '已达到不再列入交流的年龄' },
  AGE_NOT_RECORDED: { en: 'The rule goes by age, and sex or birth date is not on record', zh: '性别或出生日期未登记' },
  AGE_NOT_SHOWN: { en: 'The rule goes by age, which is told for the running school year and the next alone, and to a lead school of its partners for the running one', zh: '年龄条件仅就本学年和下一学年显示，对牵头校仅就成员校本学年显示' },
  AWAY_ON_ROTATION: { en: 'Rotates already', zh: '正在交流轮岗' },
  NOT_COMPULSORY_EDUCATION: { en: 'Does not teach compulsory education', zh: '非义务教育阶段教师' },
  NOT_A_PUBLIC_SCHOOL: { en: 'Is not on the establishment of a public school', zh: '非公办学校在编教师' },
  NOT_EMPLOYED: { en: 'Is on the establishment of no school', zh: '不在编' },
  NO_RULE: { en: 'No rule says after how many years', zh: '无适用年限规定' },
});
export type EligibilityCode = EnumValue<typeof EligibilityCode>;

@SeenBy('SIGNED_IN')
@ObjectType({ description: 'A reason with its values (依据及参数); the words are the client’s.' })
export class EligibilityReason {
  @Field(() => EligibilityCode, { description: 'Which (依据).' })
  code!: EligibilityCode;

  @Field(() => Int, { nullable: true, description: 'Whole years at the school or at its head (任教或任职年数), of reasons about years.' })
  years!: number | null;

  @Field(() => Float, { nullable: true, description: 'Years, or terms, of the rule (规定年数或届数), of reasons about years.' })
  required!: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'When the reason ends (到期日期): when the years are reached, or the teacher is back; null when it does not by itself.' })
  until!: string | null;

  @Field(() => SchoolStub, { nullable: true, description: 'Where the teacher rotates to (交流学校).' })
  school!: SchoolStub | null;
}

@SeenBy('SIGNED_IN')
@ObjectType({ description: 'Whether a teacher may rotate, and why (交流轮岗资格).' })
export class RotationEligibility {
  @Field(() => DateScalar, { description: 'The day (截至日期).' })
  on!: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether rotation is due (是否符合交流条件): such teachers are the denominator of the 10 %. Null when something that decides is not known.' })
  due!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether due and not away already (是否可安排); null when that is not known.' })
  available!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a backbone teacher (是否骨干教师); null when not employed.' })
  backbone!: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: 'Since when at the school without a break (连续任教起始日期); null when not employed.' })
  since!: string | null;

  @Field(() => Int, { nullable: true, description: 'Whole years since then (连续任教年数).' })
  yearsAtSchool!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of a principal or deputy, whole years at the head of the school without a break (校长连续任职年数); null for others.' })
  leaderYears!: number | null;

  @Field(() => SchoolStub, { nullable: true, description: 'School of the establishment (编制所在校).' })
  establishmentSchool!: SchoolStub | null;

  @Field(() => [EligibilityReason], { description: 'All that speaks for and against it, at least one (依据).' })
  reasons!: EligibilityReason[];

  @Field(() => Rule, { nullable: true, description: 'The rule on years (适用年限规定).' })
  rule!: Rule | null;

  @Field(() => [Rule], { description: 'All rules that were applied to the teacher (适用规则): on years, and on age by sex.' })
  rules!: Rule[];

  @Field(() => Confidence, { nullable: true, description: 'How well the worst attested of them is (可信度); unless VERIFIED, show 未经官方核验. Null without a rule.' })
  confidence!: Confidence | null;
}
